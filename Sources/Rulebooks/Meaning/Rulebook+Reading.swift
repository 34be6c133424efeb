extension Rulebook {
    /// Reads and checks a rule base.
    ///
    /// - Parameter files: All files of the rule base's folder, in any order.
    /// - Throws: Every error and warning there is, if there is at least one error.
    package init(reading files: [SourceFile]) throws(Problems) {
        let builder = RulebookBuilder(WrittenRules(files))
        var found = builder.problems
        found += builder.checked()
        guard found.contains(where: { $0.severity == .error }) else {
            self = builder.rulebook()
            return
        }
        throw Problems(found + builder.warnings())
    }

    /// Reads a rule base that was read and found sound before, without what only many rules together show to be wrong.
    ///
    /// - Throws: Every error that shows in a single rule.
    package init(rereading files: [SourceFile]) throws(Problems) {
        let builder = RulebookBuilder(WrittenRules(files))
        guard !builder.problems.contains(where: { $0.severity == .error }) else {
            throw Problems(builder.problems)
        }
        self = builder.rulebook()
    }

    /// Reads a rule base and tells what is worth a look even if nothing is wrong.
    ///
    /// - Parameter files: All files of the rule base's folder, in any order.
    /// - Returns: The rulebook, or nil if there is an error; and all errors and warnings.
    package static func examine(_ files: [SourceFile]) -> (rulebook: Rulebook?, problems: Problems) {
        let builder = RulebookBuilder(WrittenRules(files))
        let problems = Problems(builder.problems + builder.checked() + builder.warnings())
        return (problems.hasErrors ? nil : builder.rulebook(), problems)
    }
}

extension RulebookBuilder {
    /// Errors that show only when all rules are seen together.
    func checked() -> [Problem] {
        AskCheck.problems(intents: intents, uncovered: uncovered)
            + SpellingCheck.problems(spellings)
            + tables.flatMap { RowCheck.problems($0) }
            + SubjectCheck.problems(tables, subjects: intents.map(\.name) + uncovered.map(\.name))
    }

    /// What is worth a look and stands in nobody's way.
    func warnings() -> [Problem] {
        tables.flatMap { GapCheck.problems($0) }
            + EntityCheck.problems(entities: entities, tables: tables, names: entityNames)
    }
}
