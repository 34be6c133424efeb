/// A system, a side or both, as far as they were said.
package struct ScaleChoice: Sendable, Equatable {
    package var system: String?
    package var side: String?
}
