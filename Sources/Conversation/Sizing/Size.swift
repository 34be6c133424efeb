/// A size as someone said it, on a scale that may be left open.
package struct Size: Sendable, Hashable {
    /// In tenths of the scale's unit (`9.5` is 95), thirds already taken to the nearest half.
    package var tenths: Int
    /// The system as said, such as `us` or `eu`; nil when none was said.
    package var system: String?
    /// `men` or `women`; nil when neither was said.
    package var side: String?
    /// The size as typed, where it had to be rounded to the nearest half.
    package var rounded: String?

    package init(tenths: Int, system: String? = nil, side: String? = nil, rounded: String? = nil) {
        self.tenths = tenths
        self.system = system
        self.side = side
        self.rounded = rounded
    }

    /// The number as text: `9`, `9.5`, `26.3`.
    package var number: String { Self.text(tenths) }

    /// Tenths as decimal text without a trailing zero.
    package static func text(_ tenths: Int) -> String {
        let sign = tenths < 0 ? "-" : ""
        let digits = tenths.magnitude
        return digits % 10 == 0 ? "\(sign)\(digits / 10)" : "\(sign)\(digits / 10).\(digits % 10)"
    }
}
