/// What a conversation has told about one person's size so far; a value that only grows or is corrected.
///
/// Made by `SizingAdvisor.absorb`. Whatever the order of telling, the same facts come to the same advice.
package struct Profile: Sendable, Equatable {
    /// Shoes and sizes, in the order told.
    package internal(set) var evidence: [Told<Evidence>] = []
    /// By kind all values told; several only as long as they do not replace each other.
    package internal(set) var facts: [String: [Told<String>]] = [:]
    /// The scale to answer on.
    package internal(set) var wanted: Told<ScaleChoice>?
    /// The scale that sizes without one are on.
    package internal(set) var meant: Told<ScaleChoice>?
    /// Whom the shoe is for: `men` or `women`.
    package internal(set) var side: Told<String>?
    /// Slots that the person does not know, or would rather not say.
    package internal(set) var declined: Set<String> = []
    /// An impossible size in the last line absorbed.
    package internal(set) var impossible: Told<ImpossibleSize>?
    /// Somebody in the last line absorbed whose sizes are not covered, such as a child.
    package internal(set) var uncoveredPerson: Told<String>?

    package init() {}

    /// Whether nothing was told yet.
    package var isEmpty: Bool { self == Profile() }
}
