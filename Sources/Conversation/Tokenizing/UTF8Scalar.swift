/// Decoding of one scalar out of bytes that are known to be UTF-8.
enum UTF8Scalar {
    /// The scalar that begins at `index`, and its length in bytes; U+FFFD and 1 where there is none.
    static func decode(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int) {
        let lead = UInt32(bytes[index])
        let (length, bits): (Int, UInt32) =
            switch lead {
            case 0..<0x80: (1, lead)
            case 0xC2..<0xE0: (2, lead & 0x1F)
            case 0xE0..<0xF0: (3, lead & 0x0F)
            case 0xF0..<0xF5: (4, lead & 0x07)
            default: (1, 0xFFFD)
            }
        guard index + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = bits
        for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
        return (scalar, length)
    }
}
