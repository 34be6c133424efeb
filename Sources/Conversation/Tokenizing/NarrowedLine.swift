/// A line with its full-width forms (`Ａ`, `９`, `？`) as the ASCII characters they stand for.
///
/// They are read before anything else, so that "９．５" is one number and "ｄｏｎ＇ｔ" two words.
struct NarrowedLine {
    /// The line in which every full-width form is one byte.
    private(set) var bytes: [UInt8] = []
    /// Where each of `bytes` stands in the line as typed, and the length of that line.
    private var places: [Int32] = []
    private let typed: [UInt8]

    /// Nil for a line without full-width forms.
    init?(_ typed: [UInt8]) {
        // U+FF00 to U+FFFF, where they stand, begin with this byte.
        guard typed.contains(0xEF) else { return nil }
        self.typed = typed
        var position = 0
        while position < typed.count {
            let (scalar, width) = UTF8Scalar.decode(typed, at: position)
            if let byte = Self.narrow(scalar) {
                append(byte, at: position)
            } else {
                for offset in position..<position + width { append(typed[offset], at: offset) }
            }
            position += width
        }
        places.append(Int32(truncatingIfNeeded: typed.count))
        if bytes.count == typed.count { return nil }
    }

    /// The tokens of the narrowed line with their places in the line as typed.
    func widened(_ line: TokenizedLine) -> TokenizedLine {
        let tokens = line.tokens.map { token in
            Token(
                kind: token.kind, start: places[Int(token.start)], end: places[Int(token.end)],
                foldedStart: token.foldedStart, foldedEnd: token.foldedEnd, joined: token.joined)
        }
        return TokenizedLine(bytes: typed, folded: line.folded, tokens: tokens)
    }

    private mutating func append(_ byte: UInt8, at place: Int) {
        bytes.append(byte)
        places.append(Int32(truncatingIfNeeded: place))
    }

    private static func narrow(_ scalar: Unicode.Scalar) -> UInt8? {
        (0xFF01...0xFF5E).contains(scalar.value) ? UInt8(scalar.value - 0xFEE0) : nil
    }
}
