import Testing

@testable import Embedding

@Suite("Seven bits a character")
struct SevenBitTests {
    @Test("Bytes come back unchanged, whatever their number", arguments: 0..<40)
    func roundTrip(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ count &* 31) }
        #expect(SevenBit.decoded(SevenBit.encoded(bytes).span) == bytes)
    }

    @Test("Every byte value comes back from every place in a group")
    func everyValue() {
        for shift in 0..<8 {
            let bytes = [UInt8](repeating: 0xA5, count: shift) + (0...255).map { UInt8($0) }
            #expect(SevenBit.decoded(SevenBit.encoded(bytes).span) == bytes)
        }
    }

    @Test("All bits set: only ASCII, eight characters for seven bytes")
    func characters() {
        let characters = SevenBit.encoded([UInt8](repeating: 0xFF, count: 14))
        #expect(characters == [UInt8](repeating: UInt8(ascii: "?"), count: 16))
    }
}
