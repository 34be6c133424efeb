/// What a line that leans on the one before it may stand for.
enum FollowUp: Sendable, Equatable {
    /// Subjects of the model to be answered, or refused by name; the table rows that say so, if any do.
    case subjects([Int], rows: [String] = [])
    /// What is asked after about the last subject, which no rule has.
    case missing(aspect: String, subject: Int)
    /// The last question, put about something that the rules do not speak of in that way.
    case foreign(Mention)
    /// What is wanted of a size.
    case told([Statement.Content])
    /// What is supposed about a size.
    case supposed([Statement])
    /// A whole question put together from the last line and this one, if it is answered.
    case line(String)
    /// The same, if it is refused by name.
    case refusedLine(String)
}
