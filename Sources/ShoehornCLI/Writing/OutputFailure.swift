/// Why output cannot go on.
enum OutputFailure: Equatable {
    /// The reader has gone, as `head` does; nothing to complain about.
    case closed
    /// The system refused, with this error number.
    case failed(Int32)
}
