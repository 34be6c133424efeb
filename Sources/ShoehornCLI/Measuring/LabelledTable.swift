import Conversation

/// Labelled texts as public intent data comes: lines `id TAB intent TAB text`.
enum LabelledTable {
    static func read(_ path: String) throws(InputFault) -> [LabelledText] {
        if path.hasSuffix(".json") || path.hasSuffix(".jsonl") {
            let message =
                "this takes lines of id, intent and text with tabs between; objects go without --train"
            throw .kind(path: path, message: message)
        }
        return try texts(in: TextLines(of: path))
    }

    /// The texts in the lines of a file.
    static func texts(in text: TextLines) throws(InputFault) -> [LabelledText] {
        var texts: [LabelledText] = []
        var lineOfID: [String: Int] = [:]
        for (number, bytes) in text.lines {
            func fault(_ message: String) -> InputFault {
                .line(path: text.path, line: number, message: message)
            }
            guard let line = String(validating: bytes, as: UTF8.self) else { throw fault("not UTF-8") }
            let columns = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
            guard columns.count == 3 else {
                throw fault("wants 3 columns with tabs between (id, intent, text), has \(columns.count)")
            }
            guard !columns[0].isEmpty else { throw fault("the id is empty") }
            guard !columns[1].isEmpty else { throw fault("the intent is empty") }
            let id = String(columns[0])
            if let first = lineOfID.updateValue(number, forKey: id) {
                throw fault("the id \(id) stands in line \(first) already")
            }
            texts.append(LabelledText(id: id, intent: String(columns[1]), text: unescaped(columns[2])))
        }
        return texts
    }

    /// A line break in a text is written as `\n`.
    private static func unescaped(_ text: Substring) -> String {
        guard text.contains("\\") else { return String(text) }
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                if character != "n" { result.append("\\") }
                result.append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return isEscaped ? result + "\\" : result
    }
}
