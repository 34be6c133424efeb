import Rulebooks

/// What is to be played: questions, and the notes and titles that stand around them.
package struct Score: Sendable, Equatable {
    package enum Line: Sendable, Equatable {
        /// What is typed, and the number of its line.
        case question(String, line: Int)
        /// A title, behind which a conversation begins anew.
        case title(String)
        /// A note or a blank line, to be kept.
        case note(String)
    }

    package let lines: [Line]

    /// How many questions there are.
    package var questionCount: Int {
        lines.count { line in if case .question = line { true } else { false } }
    }

    /// Reads a transcript, or else a plain list of questions, in which a blank line begins a conversation anew.
    ///
    /// - Throws: What is wrong with a transcript. A file is one if its name says so or a line begins with `>`.
    package init(_ file: SourceFile) throws(TranscriptFaults) {
        let lines = TextLine.lines(of: file.bytes).map { line in
            (number: line.number, text: String(decoding: file.bytes[line.range], as: UTF8.self))
        }
        let isTranscript = file.name.hasSuffix(".transcript") || lines.contains { $0.text.hasPrefix(">") }
        guard isTranscript else {
            self.lines = Self.list(lines)
            return
        }
        let transcript = try TranscriptReader.read(file: file.name, bytes: file.bytes)
        let turns = transcript.scripts.flatMap(\.turns)
        let questions = Dictionary(turns.map { ($0.line, $0.question) }) { first, _ in first }
        self.lines = lines.compactMap { number, text in
            if let question = questions[number] { return .question(question, line: number) }
            if text.hasPrefix("#") || text.isEmpty { return .note(text) }
            return text.hasPrefix("title") ? .title(text) : nil
        }
    }

    private static func list(_ texts: [(number: Int, text: String)]) -> [Line] {
        var lines: [Line] = []
        var isNew = false
        for (number, text) in texts {
            if text.allSatisfy(\.isWhitespace) {
                isNew = !lines.isEmpty
            } else {
                if isNew { lines += [.note(""), .title("title Anew"), .note("")] }
                if case .question = lines.last { lines.append(.note("")) }
                lines.append(.question(text, line: number))
                isNew = false
            }
        }
        return lines
    }
}
