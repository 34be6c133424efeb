/// Reads a transcript, finding all that is wrong with it.
package struct TranscriptReader {
    private let file: String
    private let bytes: [UInt8]
    private var faults: [TranscriptFault] = []
    private var scripts: [Script] = []
    private var title: String?
    private var turns: [ScriptedTurn] = []
    /// Number of the line that the wording may go on in.
    private var wordingGoesOnAt = 0

    private init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - file: The path shown in messages.
    ///   - bytes: Its content.
    /// - Throws: Every fault, if there is one.
    package static func read(file: String, bytes: [UInt8]) throws(TranscriptFaults) -> Transcript {
        var reader = TranscriptReader(file: file, bytes: bytes)
        for line in TextLine.lines(of: bytes) { reader.take(line) }
        reader.endScript()
        if reader.scripts.isEmpty, reader.faults.isEmpty { reader.report(.noTurn, line: 1, column: 1) }
        guard reader.faults.isEmpty else { throw TranscriptFaults(list: reader.faults) }
        return Transcript(file: file, bytes: bytes, scripts: reader.scripts)
    }

    private mutating func take(_ line: TextLine) {
        guard let text = String(validating: bytes[line.range], as: UTF8.self) else {
            let valid = String(decoding: bytes[line.range], as: UTF8.self).prefix { $0 != "\u{FFFD}" }
            report(.notUTF8, line: line.number, column: valid.count + 1)
            return
        }
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        switch bytes[line.range.lowerBound] {
        case UInt8(ascii: "#"): return
        case UInt8(ascii: ">"): takeQuestion(line)
        case UInt8(ascii: "="): takeDecision(text, line)
        case UInt8(ascii: " "), UInt8(ascii: "\t"): takeWording(text, line)
        default: takeTitle(text, line)
        }
    }

    private mutating func takeQuestion(_ line: TextLine) {
        let typed = bytes[line.range].dropFirst()
        let question = String(
            decoding: typed.first == UInt8(ascii: " ") ? typed.dropFirst() : typed, as: UTF8.self)
        turns.append(ScriptedTurn(question: question, line: line.number))
        wordingGoesOnAt = 0
    }

    private mutating func takeDecision(_ text: String, _ line: TextLine) {
        guard let turn = turns.last else {
            return report(.decisionWithoutQuestion, line: line.number, column: 1)
        }
        guard turn.decision == nil else { return report(.secondDecision, line: line.number, column: 1) }
        guard turn.wording == nil else { return report(.decisionBelowWording, line: line.number, column: 1) }
        var reader = ExpectationReader(String(text.dropFirst()))
        do throws(ExpectationReader.Fault) {
            turns[turns.count - 1].decision = .init(
                value: try reader.expectation(), line: line.number, range: line.range)
        } catch {
            report(error.fact, line: line.number, column: error.offset + 2)
        }
    }

    private mutating func takeWording(_ text: String, _ line: TextLine) {
        guard let turn = turns.last else {
            return report(.wordingWithoutQuestion, line: line.number, column: 1)
        }
        let words = String(text.drop { $0 == " " || $0 == "\t" })
        if turn.wording == nil {
            turns[turns.count - 1].wording = .init(value: [words], line: line.number, range: line.range)
        } else if line.number == wordingGoesOnAt {
            turns[turns.count - 1].wording?.value.append(words)
            turns[turns.count - 1].wording?.range =
                (turn.wording?.range.lowerBound ?? 0)..<line.range.upperBound
        } else {
            report(.wordingApart, line: line.number, column: 1)
        }
        wordingGoesOnAt = line.number + 1
    }

    private mutating func takeTitle(_ text: String, _ line: TextLine) {
        let word = text.prefix { !$0.isWhitespace }
        guard word == "title" else {
            return report(.unknownLine(String(word.prefix(30))), line: line.number, column: 1)
        }
        let title = Text.folded(text.dropFirst(word.count))
        if title.isEmpty { report(.emptyTitle, line: line.number, column: 6) }
        endScript()
        self.title = title
    }

    private mutating func endScript() {
        if !turns.isEmpty { scripts.append(Script(title: title, turns: turns)) }
        turns = []
    }

    private mutating func report(_ fact: TranscriptFault.Fact, line: Int, column: Int) {
        faults.append(TranscriptFault(file: file, line: line, column: column, fact: fact))
    }
}
