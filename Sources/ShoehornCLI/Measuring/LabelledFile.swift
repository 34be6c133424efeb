import Conversation

/// Labelled questions as they are written: an object a line.
enum LabelledFile {
    /// Reads a file of them.
    static func read(_ path: String) throws(InputFault) -> [LabelledQuestion] {
        if path.hasSuffix(".tsv") || path.hasSuffix(".csv") {
            let message =
                "labelled questions are an object a line (.jsonl); tables go with --train and --test"
            throw .kind(path: path, message: message)
        }
        return try questions(in: TextLines(of: path))
    }

    /// The questions in the lines of a file.
    static func questions(in text: TextLines) throws(InputFault) -> [LabelledQuestion] {
        var questions: [LabelledQuestion] = []
        for (number, bytes) in text.lines {
            let value: JSONValue
            do throws(JSONFault) {
                value = try JSONValue(line: Array(bytes).span)
            } catch {
                throw .line(path: text.path, line: number, message: error.message)
            }
            do throws(LabelFault) {
                questions.append(try LabelledQuestion(value, number: number))
            } catch {
                throw .line(path: text.path, line: number, message: error.message)
            }
        }
        return questions
    }
}
