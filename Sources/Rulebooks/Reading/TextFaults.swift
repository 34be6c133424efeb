/// Finds bytes that have no business in a rule file: what is not UTF-8, and characters nobody can see.
enum TextFaults {
    /// Longest line read, in bytes.
    static let longestLine = 64 * 1024
    /// A file with more faults than this is no text; saying so once is enough.
    static let most = 20

    /// Whether the file begins with a UTF-16 byte-order mark.
    static func isUTF16(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    }

    /// The first fault of one line, with its offset from the start of the line in characters.
    static func first(in bytes: ArraySlice<UInt8>) -> (fact: Problem.Fact, offset: Int)? {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var read = 0
        var offset: Int { Text.characters(in: Array(bytes.prefix(read)), 0..<read) }
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                if let fact = fact(for: scalar.value) { return (fact, offset) }
                read += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return (.notUTF8, offset)
            }
        }
    }

    private static func fact(for scalar: UInt32) -> Problem.Fact? {
        switch scalar {
        case 0: .nulByte
        case 0x09: nil
        case 0x01...0x1F, 0x7F...0x9F: .controlCharacter(scalar)
        // Zero-width blank and mark, line separators, and what turns the direction of writing around.
        case 0x200B, 0xFEFF, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: .controlCharacter(scalar)
        default: nil
        }
    }
}

extension TextFaults {
    /// Reports the faults of a file, at most one a line.
    ///
    /// - Returns: Whether the file is text at all and worth reading further.
    static func check(_ file: SourceFile, reporting problems: inout [Problem]) -> Bool {
        guard !isUTF16(file.bytes) else {
            problems.report(.utf16, at: Place(file: file.name, line: 1, column: 1))
            return false
        }
        var cursor = LineCursor(at: Text.start(of: file.bytes))
        var count = 0
        while let line = cursor.next(in: file.bytes.span) {
            if line.end - line.start > longestLine {
                problems.report(
                    .lineTooLong(bytes: line.end - line.start),
                    at: Place(file: file.name, line: line.number, column: 1))
            }
            guard !line.isPlain, let fault = first(in: file.bytes[line.start..<line.end]) else { continue }
            count += 1
            let place = Place(file: file.name, line: line.number, column: fault.offset + 1)
            guard count <= most else {
                problems.report(.notText, at: place)
                return false
            }
            problems.report(fault.fact, at: place)
        }
        return true
    }
}
