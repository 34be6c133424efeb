/// Hashes that are the same in every run and on every machine, unlike the standard library's.
enum Hashing {
    /// FNV-1a, finished with a mix so that the low bits are good.
    @inline(__always)
    static func hash(_ text: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in 0..<text.count { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
        return mix(hash)
    }

    /// Spreads the bits of a key.
    @inline(__always)
    static func mix(_ key: UInt64) -> UInt64 {
        var value = (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 29
        return value
    }
}
