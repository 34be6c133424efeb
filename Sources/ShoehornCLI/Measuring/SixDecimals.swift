/// Scores as they go into tables.
enum SixDecimals {
    /// Such as `0.731250`; with a sign below nought.
    static func text(_ number: Float) -> String {
        let millionths = Int((Double(number) * 1_000_000).rounded())
        let digits = String(millionths.magnitude % 1_000_000)
        let sign = millionths < 0 ? "-" : ""
        return sign + "\(millionths.magnitude / 1_000_000)." + String(repeating: "0", count: 6 - digits.count)
            + digits
    }
}
