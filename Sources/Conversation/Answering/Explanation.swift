/// Why a turn came out as it did, in lines to show as they are.
package struct Explanation: Sendable, Equatable {
    /// Headed groups of lines: behind a size the evidence, what it outranked, the rules that fired and the
    /// next-best answer; what the line was read as, the words that spoke for it, the runner-up; the sources.
    package let groups: [Group]

    package struct Group: Sendable, Equatable {
        package let heading: String
        package let lines: [String]

        package init(heading: String, lines: [String]) {
            self.heading = heading
            self.lines = lines
        }
    }

    package init(groups: [Group]) { self.groups = groups }
}
