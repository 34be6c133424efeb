/// Decimal text as whole hundredths, so that no size ever is a floating-point number.
enum Decimal {
    /// `9` is 900, `42.67` is 4267, `-3` is -300; nil for anything that is no number below ten million.
    static func hundredths(_ text: String) -> Int? {
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        var value = 0
        var decimals: Int?
        for byte in text.utf8.dropFirst(isNegative ? 1 : 0) {
            switch byte {
            case 0x30...0x39:
                if let count = decimals {
                    guard count < 2 else { continue }
                    decimals = count + 1
                }
                value = value * 10 + Int(byte - 0x30)
                guard value < 1_000_000_000 else { return nil }
            case UInt8(ascii: ".") where decimals == nil: decimals = 0
            default: return nil
            }
        }
        guard text.utf8.count > (isNegative ? 1 : 0) else { return nil }
        for _ in 0..<(2 - (decimals ?? 0)) { value *= 10 }
        return isNegative ? -value : value
    }
}
