/// One indented line of a block, as written: a key and the text after it.
struct WrittenEntry: Sendable {
    let key: Key
    /// Trimmed; may be empty, which has been reported by then.
    let value: String
    /// Counted from 1, in characters.
    let line: Int32
    let column: Int32
    let valueColumn: Int32
}
