import Glibc

/// A file of questions for `batch`, one object a line, or of lines for the chat; gone when this is.
struct QuestionFile: ~Copyable {
    let path: String

    /// Writes the rules' own examples over and over, every other line with a slip of the hand.
    ///
    /// - Parameter isAllNew: Whether no line may stand there twice; blanks at its end make it differ.
    /// - Returns: nil if there is no room for the file.
    init?(_ asks: [String], count: Int, asObjects: Bool, isAllNew: Bool = false, seed: UInt64) {
        var template = Array("/tmp/shoehorn-bench-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0, let file = fdopen(descriptor, "w") else { return nil }
        var typist = Typist(seed: seed)
        var random = SplitMix64(seed: seed)
        for number in 0..<count {
            guard let ask = asks.randomElement(using: &random) else { break }
            let line = (number % 2 == 0 ? ask : typist.slip(ask)) + (isAllNew ? Self.blanks(number) : "")
            fputs(asObjects ? "{\"text\": \(Self.quoted(line))}\n" : "\(line)\n", file)
        }
        guard fclose(file) == 0 else { return nil }
    }

    /// Blanks of two kinds that no other number has.
    private static func blanks(_ number: Int) -> String {
        String(String(number + 1, radix: 2).map { $0 == "0" ? " " : "\u{A0}" })
    }

    deinit { unlink(path) }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in text {
            if character == "\"" || character == "\\" { quoted.append("\\") }
            quoted.append(character)
        }
        return quoted + "\""
    }
}
