/// Finds where text stops being fit for a JSON string as it is.
///
/// What has to be escaped: quotes, backslashes, and control characters, those of two bytes too.
enum PlainLetters {
    /// Where from a place on the first byte stands that needs an escape; the end if there is none.
    ///
    /// - Complexity: O(bytes), eight of them at a time.
    static func end(_ letters: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < letters.count {
            if index + 8 <= letters.count, areAllPlain(eight(letters, index)) {
                index += 8
            } else if needsEscape(letters, index) {
                return index
            } else {
                index += 1
            }
        }
        return index
    }

    private static func needsEscape(_ letters: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = letters[index]
        if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F {
            return true
        }
        return byte == 0xC2 && index + 1 < letters.count && letters[index + 1] < 0xA0
    }

    private static func eight(_ letters: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64 {
        UnsafeRawBufferPointer(letters).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// Whether none of eight bytes is one that might need an escape.
    private static func areAllPlain(_ bytes: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        // Subtracting borrows into a byte's top bit where the byte is smaller and had the bit clear.
        var found = (bytes &- ones &* 0x20) & ~bytes
        for special: UInt64 in [0x22, 0x5C, 0x7F, 0xC2] {
            let difference = bytes ^ (ones &* special)
            found |= (difference &- ones) & ~difference
        }
        return found & tops == 0
    }
}
