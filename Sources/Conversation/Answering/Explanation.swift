/// Why a turn came out as it did, in lines to show as they are.
package struct Explanation: Sendable, Equatable {
    /// Headed groups of lines: what the line was read as, the words that spoke for it, the runner-up, the
    /// rules that fired, the sources.
    package let groups: [Group]

    package struct Group: Sendable, Equatable {
        package let heading: String
        package let lines: [String]
        /// Whether the lines are the sources of the answer.
        package let isSources: Bool

        package init(heading: String, lines: [String], isSources: Bool = false) {
            self.heading = heading
            self.lines = lines
            self.isSources = isSources
        }
    }

    package init(groups: [Group]) { self.groups = groups }
}
