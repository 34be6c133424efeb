import Rulebooks

/// The entity kinds of a rule base, sorted by what they are to the reading of sizes.
///
/// A kind with a column `family` holds the shoes to compare with; the inputs of the table `adjustment` that
/// are kinds hold facts about the person; the inputs of `evidence` that are kinds hold traits of a shoe.
/// The other kinds are known by name: `scale-word`, `relation`, `fit`, `person`, `speech`, `number`, `measure`.
struct SizingVocabulary: Sendable {
    enum Role: Sendable, Equatable {
        case reference, fact, trait, scale, relation, fit, person, speech, number, measure, none
    }

    /// The kind that holds numbers in words.
    static let number = "number"

    let entities: [EntityKind]
    /// What each kind is here, by its index.
    let roles: [Role]
    /// Families for which a trait of the shoe makes a difference.
    let familiesWithTraits: Set<String>
    /// Letters that stand for a scale only when nothing parts them from the number, as `w` in `W8.5`.
    let joinedScales: [String: EntityValue]
    private let entries: [[VocabularyEntry]]

    init(_ rulebook: Rulebook) {
        entities = rulebook.entities
        let facts = rulebook.tables.first { $0.name == SizingTables.adjustment }?.inputs ?? []
        let evidence = rulebook.tables.first { $0.name == SizingTables.evidence }
        roles = rulebook.entities.map { Self.role(of: $0, facts: facts, traits: evidence?.inputs ?? []) }
        familiesWithTraits = Self.families(in: evidence, roles: roles, entities: rulebook.entities)
        var joined: [String: EntityValue] = [:]
        for (kind, role) in zip(rulebook.entities, roles) where role == .scale {
            for value in kind.values {
                let letters = (value.attributes["joined"] ?? "").split(separator: ";")
                for text in letters { joined[String(text)] = value }
            }
        }
        joinedScales = joined
        entries = zip(rulebook.entities, roles).map { kind, role in
            kind.values.map { VocabularyEntry(role: role, kind: kind.name, value: $0) }
        }
    }

    private static func role(of kind: EntityKind, facts: [String], traits: [String]) -> Role {
        if kind.values.contains(where: { $0.attributes["family"] != nil }) { return .reference }
        switch kind.name {
        case "scale-word": return .scale
        case "relation": return .relation
        case "fit": return .fit
        case "person": return .person
        case "speech": return .speech
        case number: return .number
        case "measure": return .measure
        default: break
        }
        if facts.contains(kind.name) { return .fact }
        return traits.contains(kind.name) ? .trait : .none
    }

    private static func families(
        in table: DecisionTable?, roles: [Role], entities: [EntityKind]
    ) -> Set<String> {
        guard let table else { return [] }
        let traits = zip(entities, roles).filter { $0.1 == .trait }.map(\.0.name)
        var families: Set<String> = []
        for row in table.rows {
            var named: [String] = []
            var asksTrait = false
            for (input, condition) in zip(table.inputs, row.conditions) {
                if input == "family", case .oneOf(let words) = condition { named = words }
                if traits.contains(input), condition != .any { asksTrait = true }
            }
            if asksTrait { families.formUnion(named) }
        }
        return families
    }

    func entry(_ mention: Mention) -> VocabularyEntry { entries[mention.kind][mention.value] }
}
