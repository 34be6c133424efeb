/// Cuts a line into tokens, folding letters and numbers on the way.
///
/// The rules' words and the shopper's line go through the same code, so they always meet: `GEL-1130s` and
/// `gel 1130` give the same tokens. Letters and digits part (`uk8` is `uk`, `8`), and a hyphen between two
/// words is no token at all.
package struct Tokenizer: Sendable {
    private var bytes: [UInt8] = []
    private var folded: [UInt8] = []
    private var tokens: [Token] = []
    private var position = 0
    /// Whether the next token follows the last without a gap.
    private var joined = false

    private init() {}

    /// The tokens of a line; any text is fine, an empty one included.
    ///
    /// - Complexity: O(length of the line).
    package static func tokenize(_ line: String) -> TokenizedLine {
        var tokenizer = Tokenizer()
        let bytes = Array(line.utf8)
        guard let narrowed = NarrowedLine(bytes) else { return tokenizer.run(bytes) }
        return narrowed.widened(tokenizer.run(narrowed.bytes))
    }

    private mutating func run(_ line: [UInt8]) -> TokenizedLine {
        bytes = line
        folded.reserveCapacity(line.count + 8)
        tokens.reserveCapacity(line.count / 4 + 4)
        while position < bytes.count { step() }
        return TokenizedLine(bytes: bytes, folded: folded, tokens: tokens)
    }

    private mutating func step() {
        switch ByteClass.table[Int(bytes[position])] {
        case .letter: readWord()
        case .digit: readNumber(from: position)
        case .beyondASCII: readBeyondASCII()
        case .dash: readDash(width: 1)
        case .lineBreak, .stop: emitMark(.stop, width: 1)
        case .pause: emitMark(.pause, width: 1)
        case .symbol: readSymbol()
        case .apostrophe, .ignored: position += 1
        case .space:
            position += 1
            joined = false
        }
    }

    // MARK: Words

    private mutating func readWord() {
        let start = position
        let foldedStart = folded.count
        var apostrophe: Int?
        scan: while position < bytes.count {
            switch ByteClass.table[Int(bytes[position])] {
            case .letter:
                folded.append(bytes[position] | 0x20)
                position += 1
            case .apostrophe where letterFollows(position + 1):
                if apostrophe == nil { apostrophe = folded.count }
                position += 1
            case .beyondASCII:
                let (kind, width) = scalarClass(at: position)
                if case .apostrophe = kind, letterFollows(position + width) {
                    if apostrophe == nil { apostrophe = folded.count }
                } else if case .letters(let text) = kind {
                    folded.append(contentsOf: text.utf8)
                } else if kind != .ignored {
                    break scan
                }
                position += width
            default:
                break scan
            }
        }
        emitWord(start: start, foldedStart: foldedStart, apostrophe: apostrophe)
    }

    /// Ends a word: plural `s` behind digits is dropped, a contraction gives its words.
    private mutating func emitWord(start: Int, foldedStart: Int, apostrophe: Int?) {
        guard folded.count > foldedStart else { return }
        let length = folded.count - foldedStart
        if joined, length == 1, folded[foldedStart] == UInt8(ascii: "s"), tokens.last?.kind == .number {
            folded.removeLast()
            return
        }
        let cut = apostrophe.map { $0 - foldedStart }
        guard let words = Contractions.expand(folded[foldedStart...], apostrophe: cut) else {
            emit(.word, start: start, foldedStart: foldedStart)
            return
        }
        folded.removeLast(length)
        for word in words where !word.isEmpty {
            let wordStart = folded.count
            folded.append(contentsOf: word)
            emit(.word, start: start, foldedStart: wordStart)
        }
    }

    /// Whether a letter stands at `index`, with or without an accent.
    private func letterFollows(_ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        switch ByteClass.table[Int(bytes[index])] {
        case .letter: return true
        case .beyondASCII: return scalarClass(at: index).0.isLetters
        default: return false
        }
    }

    // MARK: Numbers

    /// Reads digits with a decimal point or comma and a fraction behind them; `from` may be a minus sign.
    private mutating func readNumber(from start: Int) {
        let foldedStart = folded.count
        let (length, text) = NumberText.read(bytes, at: start)
        folded.append(contentsOf: text)
        position = start + length
        emit(.number, start: start, foldedStart: foldedStart)
    }

    /// A hyphen is nothing inside a word, a minus before a free-standing number, else a pause.
    private mutating func readDash(width: Int) {
        let next = position + width
        let digitNext = next < bytes.count && ByteClass.table[Int(bytes[next])] == .digit
        let nextIsText = digitNext || letterFollows(next)
        if joined, nextIsText, tokens.last?.kind == .word {
            position = next
        } else if !joined, digitNext, width == 1 {
            readNumber(from: position)
        } else {
            emitMark(.pause, width: width)
        }
    }

    // MARK: Marks

    private mutating func readSymbol() {
        let word: StaticString? =
            switch bytes[position] {
            case UInt8(ascii: "&"), UInt8(ascii: "+"): "and"
            default: nil
            }
        let foldedStart = folded.count
        if let word {
            word.withUTF8Buffer { folded.append(contentsOf: $0) }
        } else {
            folded.append(bytes[position])
        }
        position += 1
        joined = false
        emit(word == nil ? .symbol : .word, start: position - 1, foldedStart: foldedStart)
        joined = false
    }

    private mutating func emitMark(_ kind: Token.Kind, width: Int) {
        let foldedStart = folded.count
        folded.append(contentsOf: bytes[position..<position + width])
        position += width
        joined = false
        emit(kind, start: position - width, foldedStart: foldedStart)
        joined = false
    }

    private mutating func readBeyondASCII() {
        let (kind, width) = scalarClass(at: position)
        switch kind {
        case .letters: readWord()
        case .fraction: readNumber(from: position)
        case .dash: readDash(width: width)
        case .lineBreak, .stop: emitMark(.stop, width: width)
        case .pause: emitMark(.pause, width: width)
        case .symbol:
            emitMark(.symbol, width: width)
        case .apostrophe, .ignored: position += width
        case .space:
            position += width
            joined = false
        }
    }

    private func scalarClass(at index: Int) -> (Folding.Class, Int) {
        let (scalar, width) = UTF8Scalar.decode(bytes, at: index)
        return (Folding.classify(scalar), width)
    }

    private mutating func emit(_ kind: Token.Kind, start: Int, foldedStart: Int) {
        tokens.append(
            Token(
                kind: kind, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position),
                foldedStart: Int32(truncatingIfNeeded: foldedStart),
                foldedEnd: Int32(truncatingIfNeeded: folded.count), joined: joined))
        joined = true
    }
}
