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

    @Test(arguments: [0x01, 0x80, 0xFF] as [UInt8]) func damageAnywhereIsRefused(flipped: UInt8) throws {
        var bytes = try CoreRules.model().encoded()
        for index in stride(from: 0, to: bytes.count, by: 7) {
            bytes[index] ^= flipped
            #expect(throws: StoredModelFault()) { try IntentModel(encoded: bytes) }
            bytes[index] ^= flipped
        }
        #expect(throws: Never.self) { try IntentModel(encoded: bytes) }
    }

    @Test func runsOfDamageAreRefused() throws {
        let whole = try CoreRules.model().encoded()
        for start in stride(from: 0, to: whole.count - 64, by: 61) {
            var bytes = whole
            for index in start..<start + 64 { bytes[index] = 0 }
            let isDamaged = bytes != whole
            #expect((try? IntentModel(encoded: bytes)) == nil || !isDamaged)
            bytes.replaceSubrange(start..<start + 64, with: whole.suffix(64))
            #expect(throws: StoredModelFault()) { try IntentModel(encoded: bytes) }
        }
    }
}
