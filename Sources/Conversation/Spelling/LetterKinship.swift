/// Which letters are easily taken for one another: neighbours on the keyboard, and those that sound alike.
enum LetterKinship {
    private static let rows: [StaticString] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    private static let sounds: [StaticString] = ["aeiouy", "ckqsx", "sz", "td", "pb", "gj", "vfw", "mn"]

    /// For each letter those beside it on its row, one bit each.
    private static let beside: [UInt32] = {
        var masks = [UInt32](repeating: 0, count: 26)
        for row in rows.map(letters) {
            for (left, right) in zip(row, row.dropFirst()) {
                masks[left] |= 1 << UInt32(right)
                masks[right] |= 1 << UInt32(left)
            }
        }
        return masks
    }()

    /// For each letter those that sound like it, one bit each.
    private static let alike: [UInt32] = {
        var masks = [UInt32](repeating: 0, count: 26)
        for group in sounds.map(letters) {
            for letter in group {
                for other in group where other != letter { masks[letter] |= 1 << UInt32(other) }
            }
        }
        return masks
    }()

    /// Whether two keys stand side by side; the slips are those of a finger that stays in its row.
    static func areNeighbours(_ left: UInt8, _ right: UInt8) -> Bool { has(beside, left, right) }

    static func soundAlike(_ left: UInt8, _ right: UInt8) -> Bool { has(alike, left, right) }

    private static func has(_ masks: [UInt32], _ left: UInt8, _ right: UInt8) -> Bool {
        let first = Int(left) - 0x61
        let second = Int(right) - 0x61
        guard masks.indices.contains(first), masks.indices.contains(second) else { return false }
        return masks[first] & 1 << UInt32(second) != 0
    }

    private static func letters(_ text: StaticString) -> [Int] {
        text.description.utf8.map { Int($0) - 0x61 }
    }
}
