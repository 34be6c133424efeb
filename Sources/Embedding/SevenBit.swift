/// Bytes as ASCII characters with seven bits in each, so that a string literal can carry them.
///
/// Seven bytes make eight characters. They are taken apart and put together as one 64-bit word. The highest of the
/// seven bits is turned over, which makes the commonest values printable: 0 is `@`, all ones is `?`.
package enum SevenBit {
    private static let turned: UInt8 = 0x40

    /// The characters for some bytes.
    package static func encoded(_ bytes: [UInt8]) -> [UInt8] {
        var characters: [UInt8] = []
        characters.reserveCapacity((bytes.count * 8 + 6) / 7)
        for start in stride(from: 0, to: bytes.count, by: 7) {
            let group = bytes[start..<min(start + 7, bytes.count)]
            var word = group.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            for _ in 0...group.count {
                characters.append(UInt8(word & 0x7F) ^ turned)
                word >>= 7
            }
        }
        return characters
    }

    /// The bytes that some characters stand for.
    package static func decoded(_ characters: Span<UInt8>) -> [UInt8] {
        let whole = characters.count / 8
        let rest = characters.count % 8
        let count = whole * 7 + max(0, rest - 1)
        // One byte to spare: each group is stored as eight bytes, the last of which the next group overwrites.
        return Array(unsafeUninitializedCapacity: count + 8) { buffer, initialized in
            let target = UnsafeMutableRawBufferPointer(buffer)
            let source = characters.bytes
            for group in 0..<whole {
                let word = source.unsafeLoadUnaligned(fromByteOffset: group * 8, as: UInt64.self)
                let bytes = packed(word.littleEndian ^ 0x4040_4040_4040_4040).littleEndian
                target.storeBytes(of: bytes, toByteOffset: group * 7, as: UInt64.self)
            }
            if rest > 1 {
                var word: UInt64 = 0
                for index in (0..<rest).reversed() {
                    word = word << 8 | UInt64(characters[whole * 8 + index] ^ turned)
                }
                target.storeBytes(of: packed(word).littleEndian, toByteOffset: whole * 7, as: UInt64.self)
            }
            initialized = count
        }
    }

    /// Eight times seven bits, each at the bottom of a byte, moved together.
    @inline(__always)
    private static func packed(_ word: UInt64) -> UInt64 {
        let pairs = word & 0x007F_007F_007F_007F | (word & 0x7F00_7F00_7F00_7F00) >> 1
        let fours = pairs & 0x0000_3FFF_0000_3FFF | (pairs & 0x3FFF_0000_3FFF_0000) >> 2
        return fours & 0x0000_0000_0FFF_FFFF | (fours & 0x0FFF_FFFF_0000_0000) >> 4
    }
}
