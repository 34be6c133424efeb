/// Shares as people read them.
enum Share {
    /// Such as `97.4 %`, or `100 %`; a dash where there is nothing to share.
    static func percent(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "-" : percent(100 * Double(part) / Double(whole))
    }

    /// Hundredths with one decimal.
    static func percent(_ hundredths: Double) -> String { decimal(hundredths) + " %" }

    /// A number that is not negative, with one decimal.
    static func decimal(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
