import Rulebooks

/// A small sound rule base that tests change in one place.
struct RuleBase {
    static let article = """
        article guide
          title    The Guide
          date     2025-03-31
          section  Quick Answer
          section  Wide   Feet

        """

    static let intent = """
        intent fit
          title   Do they fit?
          ask     do they fit
          answer  They fit true to size.
          source  guide / Quick Answer

        """

    var files: [SourceFile]

    /// The sound files with others added or put in their place.
    init(_ changes: KeyValuePairs<String, String> = [:]) {
        files = [
            SourceFile(name: "a.rules", bytes: Array(Self.article.utf8)),
            SourceFile(name: "b.rules", bytes: Array(Self.intent.utf8)),
        ]
        for (name, text) in changes { add(name, Array(text.utf8)) }
    }

    mutating func add(_ name: String, _ bytes: [UInt8]) {
        files.removeAll { $0.name == name }
        files.append(SourceFile(name: name, bytes: bytes))
    }

    /// All errors and warnings, as printed.
    var problems: [String] { Rulebook.examine(files).problems.list.map(\.description) }

    func rulebook() throws -> Rulebook { try Rulebook(reading: files) }
}
