/// A line of batch input.
struct BatchRequest: Equatable {
    /// What the person typed.
    let text: String
    /// Where in the line the `id` stands, with its quotes; it is echoed as it was written.
    let id: Range<Int>?
    /// Where in the line the `session` stands, with its quotes.
    let sessionToken: Range<Int>?
    /// Which conversation the line belongs to; nil for one of its own.
    let session: String?
}
