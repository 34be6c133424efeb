/// A word that was read as another.
package struct Repair: Sendable, Equatable {
    /// Index of the token in the mended line.
    package let token: Int
    package let typed: String
    package let read: String
}
