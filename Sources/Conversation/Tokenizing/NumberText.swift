/// Reading of a number as people type it, into plain decimal text.
enum NumberText {
    /// The length of the number at `start` in bytes, and its decimal text.
    ///
    /// Understands `9`, `9.5`, `9,5`, `10,000`, `10½`, `10 1/2`, `42 2/3`, `-3`; thirds become `.33` and `.67`.
    static func read(_ bytes: [UInt8], at start: Int) -> (length: Int, text: [UInt8]) {
        var text: [UInt8] = []
        var index = start
        if bytes[index] == UInt8(ascii: "-") {
            text.append(bytes[index])
            index += 1
        }
        appendDigits(bytes, &index, &text)
        while separatesThousands(bytes, index) {
            index += 1
            appendDigits(bytes, &index, &text)
        }
        if separatesDecimals(bytes, index) {
            text.append(UInt8(ascii: "."))
            index += 1
            appendDigits(bytes, &index, &text)
        } else if let (end, decimals) = fraction(bytes, after: index, hasWhole: !text.isEmpty) {
            if text.isEmpty { text.append(UInt8(ascii: "0")) }
            text.append(UInt8(ascii: "."))
            text.append(contentsOf: decimals.utf8)
            index = end
        }
        return (max(index - start, 1), text)
    }

    private static func appendDigits(_ bytes: [UInt8], _ index: inout Int, _ text: inout [UInt8]) {
        while isDigit(bytes, index) {
            text.append(bytes[index])
            index += 1
        }
    }

    private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }

    /// A comma between digits with exactly three behind it.
    private static func separatesThousands(_ bytes: [UInt8], _ index: Int) -> Bool {
        index < bytes.count && bytes[index] == UInt8(ascii: ",")
            && (1...3).allSatisfy { isDigit(bytes, index + $0) }
            && !isDigit(bytes, index + 4)
    }

    /// A point before digits, or a comma before exactly one.
    private static func separatesDecimals(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index < bytes.count, isDigit(bytes, index - 1), isDigit(bytes, index + 1) else { return false }
        if bytes[index] == UInt8(ascii: ".") { return true }
        return bytes[index] == UInt8(ascii: ",") && !isDigit(bytes, index + 2)
    }

    /// A vulgar fraction, or `1/2` and its like behind a blank, a hyphen or nothing.
    private static func fraction(_ bytes: [UInt8], after index: Int, hasWhole: Bool) -> (Int, String)? {
        let blank = index < bytes.count && (bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "-"))
        let begin = blank && hasWhole ? index + 1 : index
        guard begin < bytes.count else { return nil }
        if bytes[begin] >= 0x80 {
            let (scalar, width) = UTF8Scalar.decode(bytes, at: begin)
            guard case .fraction(let decimals) = Folding.classify(scalar) else { return nil }
            return (begin + width, decimals)
        }
        guard begin > index, begin + 2 < bytes.count, bytes[begin + 1] == UInt8(ascii: "/"),
            !isDigit(bytes, begin + 3)
        else { return nil }
        switch (bytes[begin], bytes[begin + 2]) {
        case (0x31, 0x32): return (begin + 3, "5")
        case (0x31, 0x33): return (begin + 3, "33")
        case (0x32, 0x33): return (begin + 3, "67")
        case (0x31, 0x34): return (begin + 3, "25")
        case (0x33, 0x34): return (begin + 3, "75")
        default: return nil
        }
    }
}
