/// What sizing must come to for a shopper.
struct ExpectedSize: Equatable, CustomStringConvertible {
    /// Name of the scale.
    var scale: String
    /// In tenths.
    var size: Int
    /// In tenths.
    var alternative: Int?
    /// Names of the rows of the rules that must have made it, in their order.
    var rules: [String]
    /// Whether the width has to be asked for, if it was not yet.
    var asksWidth = false

    var description: String {
        let choice = alternative.map { " or \(Self.text($0))" } ?? ""
        return "\(scale) \(Self.text(size))\(choice) by \(rules.joined(separator: ", "))"
    }

    static func text(_ tenths: Int) -> String {
        tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
