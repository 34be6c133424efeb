/// Small operations on bytes and trimmed text that every reader needs.
enum Text {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Offset of the first byte after a byte-order mark.
    static func start(of bytes: [UInt8]) -> Int {
        bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    /// Number of characters in a stretch of bytes.
    static func characters(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes[range].allSatisfy { $0 < 0x80 }
            ? range.count : String(decoding: bytes[range], as: UTF8.self).count
    }

    /// A text without white space at its ends, and each run of white space inside made one blank.
    static func folded(_ text: some StringProtocol) -> String {
        // Nearly every text is folded already, and bytes tell so much sooner than characters.
        var last: UInt8 = 0x20
        for byte in text.utf8 {
            if byte >= 0x80 || byte < 0x20 || byte | last == 0x20 { return slowlyFolded(text) }
            last = byte
        }
        return last == 0x20 ? slowlyFolded(text) : String(text)
    }

    private static func slowlyFolded(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A text without white space at its ends.
    static func trimmed(_ text: some StringProtocol) -> String {
        trimmed(Array(text.utf8)[...])
    }

    /// The text of UTF-8 bytes without white space at its ends.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let first = bytes.first, first <= 0x20 { bytes = bytes.dropFirst() }
        while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let first = bytes.first, let last = bytes.last, first | last >= 0x80 else { return text }
        // Blanks beyond ASCII, such as the one that does not break.
        guard let start = text.firstIndex(where: { !$0.isWhitespace }),
            let end = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[start...end])
    }

    /// The parts of a list, trimmed; empty parts are left out.
    ///
    /// - Parameter separator: An ASCII character.
    static func list(_ text: String, separator: Unicode.Scalar) -> [String] {
        var parts: [String] = []
        let bytes = Array(text.utf8)
        var start = 0
        while start <= bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: separator) { end += 1 }
            let part = trimmed(bytes[start..<end])
            if !part.isEmpty { parts.append(part) }
            start = end + 1
        }
        return parts
    }

    /// Whether an ASCII character stands in a text; much sooner found among bytes than among characters.
    static func contains(_ text: some StringProtocol, _ character: Unicode.Scalar) -> Bool {
        text.utf8.contains(UInt8(ascii: character))
    }

    /// The file name's ending without its dot, in lower case; empty if there is none.
    static func ending(of file: String) -> String {
        let name = file[(file.lastIndex(of: "/").map(file.index(after:)) ?? file.startIndex)...]
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}
