/// A word that was read as another.
package struct Repair: Sendable, Equatable {
    package let typed: String
    package let read: String
}
