import Rulebooks
import Testing

@testable import Conversation

@Suite struct MentionFinderStoringTests {
    @Test func findsTheSameAfterBeingReadBack() throws {
        let entities = try CoreRules.rulebook().entities
        let finder = MentionFinder(entities)
        let read = try MentionFinder(encoded: finder.encoded())
        #expect(read.fits(entities))
        #expect(read.encoded() == finder.encoded())
        for name in entities.flatMap(\.values).flatMap(\.allWords) {
            let line = Tokenizer.tokenize("is it like \(name) or not")
            #expect(read.mentions(in: line) == finder.mentions(in: line))
        }
    }

    @Test func cutOrDamagedBytesAreNoticed() throws {
        let bytes = MentionFinder(try CoreRules.rulebook().entities).encoded()
        for length in stride(from: 0, to: bytes.count, by: 97) {
            #expect(throws: StoredModelFault()) { try MentionFinder(encoded: Array(bytes[..<length])) }
        }
        for index in stride(from: 0, to: bytes.count, by: 61) {
            var damaged = bytes
            damaged[index] ^= 0x41
            #expect(throws: StoredModelFault()) { try MentionFinder(encoded: damaged) }
        }
    }

    @Test func fitsNoOtherEntities() throws {
        let entities = try CoreRules.rulebook().entities
        let finder = MentionFinder(entities)
        #expect(!finder.fits(Array(entities.dropLast())))
        let emptied = entities.map { EntityKind(name: $0.name, values: []) }
        #expect(!finder.fits(emptied))
    }
}
