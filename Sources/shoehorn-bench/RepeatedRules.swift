import Rulebooks

/// A large rule base: the subjects of a small one over and over, each time with other names and examples.
enum RepeatedRules {
    private static let named: Set<Substring> = ["intent", "uncovered", "near"]
    private static let worded: Set<Substring> = ["ask", "not"]

    /// The files, then copies of those that hold nothing but subjects, until there are `bytes` of text.
    static func files(_ files: [SourceFile], bytes: Int) -> [SourceFile] {
        let subjects = files.filter { file in
            let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
            let kinds = Set(lines.filter { $0.first?.isLetter == true }.map { $0.prefix { $0 != " " } })
            return !kinds.isEmpty && kinds.isSubset(of: ["intent", "uncovered"])
        }
        var all = files
        var size = files.reduce(0) { $0 + $1.bytes.count }
        var number = 1
        while size < bytes, !subjects.isEmpty {
            for file in subjects {
                let copy = copy(file, number)
                size += copy.bytes.count
                all.append(copy)
            }
            number += 1
        }
        return all
    }

    private static func copy(_ file: SourceFile, _ number: Int) -> SourceFile {
        var text = ""
        for line in String(decoding: file.bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            let key = line.drop { $0 == " " }.prefix { $0 != " " }
            text += line
            if named.contains(key) { text += "-\(number)" }
            if worded.contains(key) { text += " number \(number)" }
            text += "\n"
        }
        return SourceFile(name: "\(number)/\(file.name)", bytes: Array(text.utf8))
    }
}
