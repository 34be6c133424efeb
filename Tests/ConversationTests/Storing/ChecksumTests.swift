import Testing

@testable import Conversation

@Suite struct ChecksumTests {
    /// Worked out with other means, since a stored model is read on other machines.
    @Test(arguments: [(0, 0xE821_A9CC_F727_0F25), (100, 0x569F_4FD1_B606_4CEF)] as [(UInt8, UInt64)])
    func isTheSameEverywhere(count: UInt8, digest: UInt64) {
        #expect(Checksum.of(Array(0..<count).span) == digest)
    }

    @Test func lengthCounts() {
        let digests = (0..<100).map { Checksum.of([UInt8](repeating: 0, count: $0).span) }
        #expect(Set(digests).count == digests.count)
    }

    @Test(arguments: [31, 64, 77]) func everyBitCounts(count: Int) {
        var bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167) }
        var digests: Set = [Checksum.of(bytes.span)]
        for index in bytes.indices {
            for bit in 0..<8 {
                bytes[index] ^= 1 << UInt8(bit)
                #expect(digests.insert(Checksum.of(bytes.span)).inserted)
                bytes[index] ^= 1 << UInt8(bit)
            }
        }
    }

    @Test func theOrderOfWordsCounts() {
        let bytes = (0..<128).map { UInt8($0) }
        let swapped = Array(bytes[64..<96] + bytes[32..<64] + bytes[..<32] + bytes[96...])
        #expect(Checksum.of(bytes.span) != Checksum.of(swapped.span))
    }
}
