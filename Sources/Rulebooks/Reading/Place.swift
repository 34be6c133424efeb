/// Where something stands in a rule base; printed as `file:line:column`.
package struct Place: Sendable, Equatable, Hashable, CustomStringConvertible {
    package let file: String
    /// Counted from 1.
    package let line: Int
    /// Counted from 1, in characters.
    package let column: Int

    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    package var description: String { "\(file):\(line):\(column)" }
}
