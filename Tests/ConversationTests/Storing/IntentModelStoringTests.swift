import Testing

@testable import Conversation

@Suite struct IntentModelStoringTests {
    @Test func readsBackWhatWasWritten() throws {
        let model = try CoreRules.model()
        #expect(try IntentModel(encoded: model.encoded()) == model)
    }

    @Test func cutBytesAreNoticed() throws {
        let bytes = try CoreRules.model().encoded()
        for length in stride(from: 0, to: bytes.count, by: 97) {
            #expect(throws: StoredModelFault()) { try IntentModel(encoded: Array(bytes[..<length])) }
        }
        #expect(throws: StoredModelFault()) { try IntentModel(encoded: bytes + [0]) }
    }

    @Test(arguments: 4..<21) func anotherVersionIsNoticed(index: Int) throws {
        var bytes = try CoreRules.model().encoded()
        bytes[index] ^= 1
        #expect(throws: StoredModelFault()) { try IntentModel(encoded: bytes) }
    }
}
