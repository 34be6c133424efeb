/// One thing that a conversation has told about the person, for showing.
package struct Remembered: Sendable, Equatable {
    /// What it fills: `size`, `width`, …; what `/forget` takes.
    package let slot: String
    /// As people say it, such as `New Balance 530: US 9`.
    package let text: String
    /// The line that told it, as typed.
    package let line: String
}
