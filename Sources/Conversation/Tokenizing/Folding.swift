/// Letters without case, accents and typographic variants, so that words compare as people mean them.
///
/// Covers Latin letters, quotation marks, dashes, spaces and vulgar fractions; everything
/// else keeps its form. A table of our own, because the answer may not depend on locale or on a library.
enum Folding {
    /// What a scalar is to the tokenizer.
    enum Class: Equatable {
        /// Letters, already folded; ASCII wherever a Latin base letter exists.
        case letters(String)
        /// A vulgar fraction, as the digits behind the decimal point (`½` is `5`).
        case fraction(String)
        case apostrophe
        case dash
        case space
        case lineBreak
        case stop
        case pause
        /// A sign that may carry meaning, such as an emoji or a currency.
        case symbol
        /// A mark that only changes how another is shown, or has no meaning here.
        case ignored

        var isLetters: Bool { if case .letters = self { true } else { false } }
    }

    /// The class of any scalar beyond ASCII.
    static func classify(_ scalar: Unicode.Scalar) -> Class {
        let value = scalar.value
        if value < 0x250, let known = latin(value) { return known }
        if let known = punctuation(value) { return known }
        switch value {
        case 0x300...0x36F, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF, 0x1F3FB...0x1F3FF,
            0x202A...0x202E, 0x2066...0x2069:
            return .ignored
        default:
            break
        }
        if scalar.properties.isAlphabetic { return .letters(scalar.properties.lowercaseMapping) }
        if scalar.properties.isWhitespace { return .space }
        return .symbol
    }

    /// Base letters of U+00C0 to U+017F, in order; `?` where a letter folds to two.
    private static let baseLetters: [UInt8] = Array(
        ("aaaaaa?ceeeeiiiidnooooo ouuuuy??aaaaaa?ceeeeiiiidnooooo ouuuuy?y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll"
            + "lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    private static let doubleLetters: [UInt32: String] = [
        0xC6: "ae", 0xDE: "th", 0xDF: "ss", 0xE6: "ae", 0xFE: "th", 0x132: "ij", 0x133: "ij", 0x152: "oe",
        0x153: "oe",
    ]

    private static func latin(_ value: UInt32) -> Class? {
        switch value {
        case 0x85: return .lineBreak
        case 0x80..<0xA0, 0xAD: return .ignored
        case 0xA0: return .space
        case 0xAA: return .letters("a")
        case 0xB4: return .apostrophe
        case 0xBA: return .letters("o")
        case 0xBC: return .fraction("25")
        case 0xBD: return .fraction("5")
        case 0xBE: return .fraction("75")
        case 0xD7: return .letters("x")
        case 0xC0...0x17F:
            if let pair = doubleLetters[value] { return .letters(pair) }
            guard value != 0xF7 else { return .symbol }
            let letter = baseLetter(value)
            return letter == 0 ? nil : .letters(String(UnicodeScalar(letter)))
        default: return nil
        }
    }

    private static func baseLetter(_ value: UInt32) -> UInt8 {
        let index = Int(value) - 0xC0
        return index < baseLetters.count ? baseLetters[index] : 0
    }

    private static func punctuation(_ value: UInt32) -> Class? {
        switch value {
        case 0x2018, 0x2019, 0x201B, 0x02BC, 0x2032: return .apostrophe
        case 0x2010...0x2015, 0x2212: return .dash
        case 0x2026, 0x3002, 0xBF, 0xA1: return .stop
        case 0x3001: return .pause
        case 0x2028, 0x2029: return .lineBreak
        case 0x201C...0x201F, 0xAB, 0xBB, 0x2022, 0xB7: return .ignored
        case 0x2044: return .pause
        case 0x2153: return .fraction("33")
        case 0x2154: return .fraction("67")
        default: return nil
        }
    }
}
