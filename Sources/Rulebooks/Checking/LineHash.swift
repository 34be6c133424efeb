/// A hash of bytes that come one by one, the same in every run; eight bytes are mixed in at a time.
struct LineHash {
    private var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var word: UInt64 = 0
    private var count = 0

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        word = word << 8 | UInt64(byte)
        count += 1
        if count & 7 == 0 {
            mix()
            word = 0
        }
    }

    /// The hash of all bytes so far.
    var value: UInt64 {
        var end = self
        end.mix()
        end.word = UInt64(count)
        end.mix()
        return end.hash
    }

    @inline(__always)
    private mutating func mix() {
        let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        hash = product.high ^ product.low
    }
}
