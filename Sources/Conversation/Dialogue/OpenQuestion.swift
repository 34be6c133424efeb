/// What was asked last and is still open.
enum OpenQuestion: Sendable, Equatable {
    /// Which of these subjects was meant.
    case readings([Int])
    /// Which of two things told about a slot holds.
    case contradiction(slot: String, choices: [Statement.Content])
    /// A slot of the person's size, with the values that the question names.
    case slot(String, choices: [Statement.Content])
}
