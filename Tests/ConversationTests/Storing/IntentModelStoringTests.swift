import Testing

@testable import Conversation

@Suite struct IntentModelStoringTests {
    @Test func readsBackWhatWasWritten() throws {
        let model = try CoreRules.model()
        let features = ConstantBytes(model.featureBytes)
        #expect(try IntentModel(encoded: model.encoded(), features: features) == model)
        #expect(model.featureBytes.allSatisfy { $0 < 0x80 })
    }

    @Test func cutBytesAreNoticed() throws {
        let model = try CoreRules.model()
        let bytes = model.encoded()
        let features = model.features.bytes
        for length in stride(from: 0, to: bytes.count, by: 97) {
            #expect(throws: StoredModelFault()) {
                try IntentModel(encoded: Array(bytes[..<length]), features: features)
            }
        }
        #expect(throws: StoredModelFault()) { try IntentModel(encoded: bytes + [0], features: features) }
        let cut = ConstantBytes(Array(model.featureBytes.dropLast()))
        #expect(throws: StoredModelFault()) { try IntentModel(encoded: bytes, features: cut) }
    }

    @Test(arguments: 4..<21) func anotherVersionIsNoticed(index: Int) throws {
        let model = try CoreRules.model()
        var bytes = model.encoded()
        bytes[index] ^= 1
        #expect(throws: StoredModelFault()) {
            try IntentModel(encoded: bytes, features: model.features.bytes)
        }
    }

    @Test func damagedFeaturesScoreWrongAndNothingWorse() throws {
        let model = try CoreRules.model()
        let encoded = model.encoded()
        for index in stride(from: 0, to: model.featureBytes.count, by: 211) {
            var bytes = model.featureBytes
            bytes[index] ^= 0x7F
            let damaged = try IntentModel(encoded: encoded, features: ConstantBytes(bytes))
            #expect(damaged.rank("do they stretch when washed").count == model.subjects.count)
        }
    }

    @Test(arguments: [0x01, 0x80, 0xFF] as [UInt8]) func damageAnywhereIsRefused(flipped: UInt8) throws {
        let model = try CoreRules.model()
        let features = model.features.bytes
        var bytes = model.encoded()
        for index in stride(from: 0, to: bytes.count, by: 7) {
            bytes[index] ^= flipped
            #expect(throws: StoredModelFault()) { try IntentModel(encoded: bytes, features: features) }
            bytes[index] ^= flipped
        }
        #expect(throws: Never.self) { try IntentModel(encoded: bytes, features: features) }
    }

    @Test func runsOfDamageAreRefused() throws {
        let model = try CoreRules.model()
        let features = model.features.bytes
        let whole = model.encoded()
        for start in stride(from: 0, to: whole.count - 64, by: 61) {
            var bytes = whole
            for index in start..<start + 64 { bytes[index] = 0 }
            let isDamaged = bytes != whole
            #expect((try? IntentModel(encoded: bytes, features: features)) == nil || !isDamaged)
            bytes.replaceSubrange(start..<start + 64, with: whole.suffix(64))
            #expect(throws: StoredModelFault()) { try IntentModel(encoded: bytes, features: features) }
        }
    }
}
