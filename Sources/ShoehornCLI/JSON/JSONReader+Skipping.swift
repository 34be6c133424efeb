/// Values nobody asked for: checked as strictly as the others, and passed over.
extension JSONReader {
    /// Takes any value.
    ///
    /// - Parameter depth: How many arrays and objects are open around it.
    mutating func skipValue(_ bytes: Span<UInt8>, depth: Int) throws(JSONFault) {
        guard let byte = next(bytes) else { throw .unfinished }
        switch byte {
        case UInt8(ascii: "\""): _ = try string(bytes)
        case UInt8(ascii: "{"): try skipObject(bytes, depth: depth + 1)
        case UInt8(ascii: "["): try skipArray(bytes, depth: depth + 1)
        case UInt8(ascii: "t"): try skipWord("true", bytes)
        case UInt8(ascii: "f"): try skipWord("false", bytes)
        case UInt8(ascii: "n"): try skipWord("null", bytes)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber(bytes)
        default: throw .expected("a value", column: index + 1)
        }
    }

    private mutating func skipObject(_ bytes: Span<UInt8>, depth: Int) throws(JSONFault) {
        guard depth <= Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit) }
        advance()
        guard !take(UInt8(ascii: "}"), bytes) else { return }
        repeat {
            _ = try string(bytes)
            try expect(UInt8(ascii: ":"), bytes)
            try skipValue(bytes, depth: depth)
        } while take(UInt8(ascii: ","), bytes)
        try expect(UInt8(ascii: "}"), bytes)
    }

    private mutating func skipArray(_ bytes: Span<UInt8>, depth: Int) throws(JSONFault) {
        guard depth <= Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit) }
        advance()
        guard !take(UInt8(ascii: "]"), bytes) else { return }
        repeat {
            try skipValue(bytes, depth: depth)
        } while take(UInt8(ascii: ","), bytes)
        try expect(UInt8(ascii: "]"), bytes)
    }

    private mutating func skipWord(_ word: StaticString, _ bytes: Span<UInt8>) throws(JSONFault) {
        let start = index
        let letters = word.withUTF8Buffer { Array($0) }
        for letter in letters {
            guard index < bytes.count else { throw .unfinished }
            guard bytes[index] == letter else { throw .expected("\(word)", column: start + 1) }
            advance()
        }
    }

    private mutating func skipNumber(_ bytes: Span<UInt8>) throws(JSONFault) {
        let start = index
        if bytes[index] == UInt8(ascii: "-") { advance() }
        let first = index
        let whole = skipDigits(bytes)
        var isSound = whole == 1 || (whole > 1 && bytes[first] != UInt8(ascii: "0"))
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            advance()
            isSound = skipDigits(bytes) > 0 && isSound
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            advance()
            if index < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[index]) {
                advance()
            }
            isSound = skipDigits(bytes) > 0 && isSound
        }
        guard isSound else { throw .badNumber(column: start + 1) }
    }

    private mutating func skipDigits(_ bytes: Span<UInt8>) -> Int {
        let start = index
        while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
            advance()
        }
        return index - start
    }
}
