/// Why a turn came out as it did, in lines to show as they are.
package struct Explanation: Sendable, Equatable {
    /// Headed groups of lines: what the line was read as, the words that spoke for it, the runner-up, the
    /// rules that fired, the sources.
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

extension Assistant {
    /// Takes a turn apart.
    package func explain(_ turn: Turn) -> Explanation { Explanation(groups: []) }
}
