/// Reads `.rules` text into blocks as written; a fault costs its line, never the rest of the file.
struct RulesReader {
    private let file: SourceFile
    private(set) var blocks: [WrittenBlock] = []
    private(set) var problems: [Problem] = []
    /// The block that indented lines belong to.
    private var open: WrittenBlock?
    /// Whether the lines to come belong to a block that cannot be read and has been reported.
    private var isSkipping = false

    /// Reads a whole file; what is wrong with single characters is for `TextFaults`.
    init(_ file: SourceFile) {
        self.file = file
        let bytes = file.bytes.span
        var cursor = LineCursor(at: Text.start(of: file.bytes))
        while let line = cursor.next(in: bytes) {
            read(line, bytes)
        }
        close()
    }

    private mutating func close() {
        if let open { blocks.append(open) }
        open = nil
    }

    private mutating func read(_ line: LineCursor.Line, _ bytes: Span<UInt8>) {
        var end = line.end
        while end > line.start, Text.isBlank(bytes[end - 1]) { end -= 1 }
        var start = line.start
        while start < end, Text.isBlank(bytes[start]) { start += 1 }
        guard start < end, bytes[start] != UInt8(ascii: "#") else { return }
        var wordEnd = start
        while wordEnd < end, !Text.isBlank(bytes[wordEnd]) { wordEnd += 1 }
        var value = wordEnd
        while value < end, Text.isBlank(bytes[value]) { value += 1 }
        let parts = Parts(line: line, word: start..<wordEnd, value: value..<end)
        if start == line.start {
            beginBlock(parts, bytes)
        } else {
            addEntry(parts, bytes)
        }
    }

    private mutating func beginBlock(_ parts: Parts, _ bytes: Span<UInt8>) {
        let word = text(parts.word)
        guard let kind = BlockKind(rawValue: word) else {
            if Key(bytes.extracting(parts.word)) != nil {
                problems.report(.keyNotIndented(word), at: place(parts, parts.word))
                // It was meant for the open block; reading it there spares a second complaint.
                if open != nil { addEntry(parts, bytes) }
                return
            }
            close()
            isSkipping = true
            let near = NearestName.to(word, among: BlockKind.allCases.map(\.rawValue))
            problems.report(.unknownKind(word, near: near), at: place(parts, parts.word))
            return
        }
        close()
        let name = text(parts.value)
        isSkipping = name.isEmpty
        guard !name.isEmpty else {
            problems.report(.missingName(kind: kind.rawValue), at: place(parts, parts.word))
            return
        }
        if kind != .spelling, name.utf8.contains(where: Self.isSeparator) {
            problems.report(.badName(name), at: place(parts, parts.value))
        }
        open = WrittenBlock(
            kind: kind, name: kind == .spelling ? Text.folded(name) : name, place: place(parts, parts.word))
    }

    /// Whether a byte would part a name where it is referred to.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "="),
            UInt8(ascii: "{"), UInt8(ascii: "}"):
            true
        default: false
        }
    }

    private mutating func addEntry(_ parts: Parts, _ bytes: Span<UInt8>) {
        guard !isSkipping else { return }
        guard let kind = open?.kind else {
            problems.report(.outsideBlock, at: place(parts, parts.word))
            return
        }
        guard let key = Key(bytes.extracting(parts.word)), kind.allows(key) else {
            reportKey(text(parts.word), of: kind, at: place(parts, parts.word))
            return
        }
        if parts.value.isEmpty {
            problems.report(.emptyValue(key.rawValue), at: place(parts, parts.word))
        }
        let entry = WrittenEntry(
            key: key, value: text(parts.value), line: Int32(parts.line.number),
            column: column(parts, parts.word.lowerBound), valueColumn: column(parts, parts.value.lowerBound))
        open?.entries.append(entry)
    }

    private mutating func reportKey(_ word: String, of kind: BlockKind, at place: Place) {
        if BlockKind(rawValue: word) != nil {
            problems.report(.kindIndented(word), at: place)
            return
        }
        let keys = kind.keys.map(\.key.rawValue)
        let near = NearestName.to(word, among: keys)
        problems.report(.unknownKey(word, kind: kind.rawValue, keys: keys, near: near), at: place)
    }
}

extension RulesReader {
    /// A line cut into its first word and the rest.
    private struct Parts {
        let line: LineCursor.Line
        let word: Range<Int>
        let value: Range<Int>
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: file.bytes[range], as: UTF8.self)
    }

    private func column(_ parts: Parts, _ offset: Int) -> Int32 {
        let prefix = parts.line.start..<offset
        return 1 + Int32(parts.line.isPlain ? prefix.count : Text.characters(in: file.bytes, prefix))
    }

    private func place(_ parts: Parts, _ range: Range<Int>) -> Place {
        Place(
            file: file.name, line: parts.line.number, column: Int(column(parts, range.lowerBound)))
    }
}
