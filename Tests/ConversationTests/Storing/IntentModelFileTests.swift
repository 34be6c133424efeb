import Testing

@testable import Conversation

@Suite struct IntentModelFileTests {
    @Test func readsBackWhatWasWritten() throws {
        let model = try CoreRules.model()
        #expect(try IntentModel(encodedFile: model.encodedFile()) == model)
    }

    @Test func cutBytesAreNoticed() throws {
        let bytes = try CoreRules.model().encodedFile()
        for length in stride(from: 0, to: bytes.count, by: 997) {
            #expect(throws: StoredModelFault()) { try IntentModel(encodedFile: Array(bytes[..<length])) }
        }
        #expect(throws: StoredModelFault()) { try IntentModel(encodedFile: bytes + [0]) }
    }

    @Test func damageIsNoticedWhereverItIs() throws {
        let bytes = try CoreRules.model().encodedFile()
        for place in stride(from: 0, to: bytes.count, by: 1009) {
            var damaged = bytes
            damaged[place] ^= 4
            #expect(throws: StoredModelFault()) { try IntentModel(encodedFile: damaged) }
        }
    }
}
