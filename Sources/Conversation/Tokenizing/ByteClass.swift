/// What an ASCII byte is to the tokenizer; one table look-up a byte keeps the common case fast.
enum ByteClass: UInt8 {
    case letter, digit, apostrophe, dash, space, lineBreak, stop, pause, symbol, ignored, beyondASCII

    static let table: [ByteClass] = (0...255).map { of(UInt8($0)) }

    private static func of(_ byte: UInt8) -> ByteClass {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
        case UInt8(ascii: "-"): .dash
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): .lineBreak
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: ":"):
            .stop
        case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "\""):
            .pause
        case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "="),
            UInt8(ascii: "#"), UInt8(ascii: "@"):
            .symbol
        case 0...0x20, 0x7F: .space
        case 0x80...: .beyondASCII
        default: .ignored
        }
    }
}
