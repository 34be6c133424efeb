import Rulebooks
import Testing

@testable import Conversation

@Suite struct MentionFinderTests {
    private let finder = MentionFinder([
        kind("shoe", [("af1", ["air force 1", "af1", "forces"], nil), ("air-max", ["air max"], nil)]),
        kind("word", [("down", ["sized down", "down"], nil), ("plain", [], "normally")]),
    ])

    @Test(arguments: [
        ("my AF1s", ["af1: AF1"]), ("air force 1s and air max", ["af1: air force 1", "air-max: air max"]),
        ("sizing down", ["down: sizing down"]), ("normally normal", ["plain: normally"]), ("air", []),
        ("AF-1", ["af1: AF-1"]), ("", []),
    ])
    func findsTheLongestPhrase(text: String, expected: [String]) {
        let line = Tokenizer.tokenize(text)
        let names = [["af1", "air-max"], ["down", "plain"]]
        let found = finder.mentions(in: line).map { "\(names[$0.kind][$0.value]): \(line.typed($0.tokens))" }
        #expect(found == expected)
    }

    private static func kind(_ name: String, _ values: [(String, [String], String?)]) -> EntityKind {
        let place = Place(file: "test.csv", line: 1, column: 1)
        return EntityKind(
            name: name,
            values: values.map { name, words, exact in
                EntityValue(
                    name: name, title: name, words: words, attributes: exact.map { ["exact": $0] } ?? [:],
                    place: place)
            })
    }
}
