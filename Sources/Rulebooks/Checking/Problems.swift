/// All that is wrong with a rule base, sorted by file, line and column.
package struct Problems: Error, Sendable, Equatable, CustomStringConvertible {
    package let list: [Problem]

    /// Sorts what was found; the same problem found twice counts once.
    package init(_ found: [Problem]) {
        let sorted = found.enumerated().sorted { first, second in
            let (one, two) = (first.element.place, second.element.place)
            if one.file != two.file { return one.file < two.file }
            return (one.line, one.column, first.offset) < (two.line, two.column, second.offset)
        }
        var list: [Problem] = []
        for (_, problem) in sorted where list.last != problem {
            list.append(problem)
        }
        self.list = list
    }

    /// Whether anything stands in the way of a rulebook.
    package var hasErrors: Bool { list.contains { $0.severity == .error } }

    /// One line a problem.
    package var description: String { list.map(\.description).joined(separator: "\n") }
}
