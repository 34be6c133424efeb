import Conversation
import Embedding
import Glibc
import RuleFolders
import Rulebooks

/// Reads a rule base, checks it, learns from it, and writes the Swift file that carries all three.
func embed(rules: String, english: String, output: String) throws {
    let files = try FolderReader.files(in: rules)
    let words = try FolderReader.bytes(of: english)
    let rulebook = try Rulebook(reading: files)
    var learner = Learner(TrainingSet(rulebook), english: EnglishWords(tabSeparated: words))
    let brief = files.map { SourceFile(name: $0.name, bytes: BriefRules.text($0)) }
    // What answers must be as sound as what was learnt from.
    let entities = try Rulebook(reading: brief).entities
    let model = learner.learn()
    let source = EmbeddedSource(
        files: files.map { ($0.name, $0.bytes) }, brief: brief.map { ($0.name, $0.bytes) }, english: words,
        model: model.encoded(), features: model.featureBytes, mentions: MentionFinder(entities).encoded())
    write(source.swift, to: output)
}

/// Writes a file anew.
func write(_ bytes: [UInt8], to path: String) {
    let file = fopen(path, "w")
    guard let file, fwrite(bytes, 1, bytes.count, file) == bytes.count, fclose(file) == 0 else {
        complain("embed-rules: error: cannot write \(path): \(String(cString: strerror(errno)))")
        exit(1)
    }
}

/// Prints a line on standard error.
func complain(_ message: String) {
    let bytes = Array("\(message)\n".utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
}

guard CommandLine.argc == 4 else {
    complain("usage: embed-rules RULES-FOLDER ENGLISH-LIST OUTPUT")
    exit(64)
}
let (rules, english, output) = (CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments[3])
do {
    try embed(rules: rules, english: english, output: output)
} catch let problems as Problems {
    // As a compiler says it, so that an editor can jump there.
    for problem in problems.list { complain("\(rules)/\(problem)") }
    exit(1)
} catch {
    complain("embed-rules: error: \(error)")
    exit(1)
}
