/// A shoe that someone has, or a size of their own: what a recommendation can rest on.
package struct Evidence: Sendable, Equatable {
    /// The shoe, as an index into the values of the kind with families; nil for a size of their own.
    package var reference: Int?
    /// The shoe's family; `usual` or `between` for a size of their own. Empty while it is not known whose.
    package var family: String
    package var size: Size?
    /// The larger size, where someone is between two.
    package var upper: Size?
    /// What else is said of it: by kind the value (`shoe-width`), `fit`, and `down`: `no`, `some`, `half`, `full`.
    package var traits: [String: String] = [:]

    static let usual = "usual"
    static let between = "between"
}
