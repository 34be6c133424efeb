import Embedding
import Rulebooks

/// The rule base that stands inside the program, with what was learnt from it when the program was built.
package enum ShippedRules {
    /// The files of the rule base, checked when the program was built.
    package static func rulebookFiles() -> [SourceFile] { files(Embedded.index, Embedded.rules) }

    /// The same without what only learning needs (most examples, the vocabulary): enough to answer, and read in a
    /// fraction of the time. Intents and uncovered subjects stand in the same order.
    package static func briefFiles() -> [SourceFile] { files(Embedded.briefIndex, Embedded.briefRules) }

    private static func files(_ index: StaticString, _ rules: StaticString) -> [SourceFile] {
        var files: [SourceFile] = []
        let rules = bytes(rules)
        var start = 0
        for line in index.description.split(separator: "\n") {
            guard let blank = line.firstIndex(of: " "), let count = Int(line[..<blank]) else { continue }
            let name = String(line[line.index(after: blank)...])
            files.append(SourceFile(name: name, bytes: Array(rules[start..<start + count])))
            start += count
        }
        return files
    }

    /// The list of common English words, as it stands in `Rules/english/words.tsv`.
    package static func english() -> [UInt8] { Array(bytes(Embedded.english)) }

    /// The stored form of the model learnt from the rules, but for its features.
    package static func model() -> [UInt8] { SevenBit.decoded(bytes(Embedded.model).span) }

    /// The model's features, to be read where they stand.
    package static var features: StaticString { Embedded.features }

    /// The stored form of the finder of what the rules name.
    package static func mentions() -> [UInt8] { SevenBit.decoded(bytes(Embedded.mentions).span) }

    private static func bytes(_ literal: StaticString) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    }
}
