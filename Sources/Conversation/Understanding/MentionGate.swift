import Rulebooks

/// Keeps a question about another shoe from being answered with the facts of this one.
///
/// An intent names what it may be asked about (`about shoe=dunk`). A question that mentions a value of such a
/// kind which its intent does not name, and nothing of the product's own, is a question about that other thing.
struct MentionGate: Sendable {
    private let entities: [EntityKind]
    private let intents: [[EntityReference]]
    /// Kinds that hold the product itself beside others: those with a value whose family is `own`.
    private let guardedKinds: Set<Int>
    /// Kinds whose values point at the product, such as "these".
    let pointerKinds: Set<Int>

    init(_ rulebook: Rulebook) {
        entities = rulebook.entities
        intents = rulebook.intents.map(\.about)
        guardedKinds = Set(
            entities.indices.filter { index in
                rulebook.entities[index].values.contains { $0.attributes["family"] == Self.own }
            })
        pointerKinds = Set(entities.indices.filter { rulebook.entities[$0].name == "pointer" })
    }

    static let own = "own"

    /// The reading, with the foreign mention noted when its best intent does not take it.
    func check(_ reading: SpanReading, _ mentions: [Mention]) -> SpanReading {
        guard reading.refused == nil, let best = reading.covered.first, best.subject < intents.count else {
            return reading
        }
        let inside = mentions.filter { reading.tokens.overlaps($0.tokens) }
        if inside.contains(where: isOwn) { return reading }
        let foreign = inside.filter { guardedKinds.contains($0.kind) }
        guard let first = foreign.first(where: { !allows(intents[best.subject], $0) }),
            !foreign.contains(where: { allows(intents[best.subject], $0) })
        else { return reading }
        var result = reading
        result.foreign = first
        return result
    }

    /// Whether a stretch speaks of the product or of what it is worn on, and not only of "it".
    func isAnchored(_ range: Range<Int>, _ mentions: [Mention]) -> Bool {
        mentions.contains { mention in
            guard range.overlaps(mention.tokens) else { return false }
            if guardedKinds.contains(mention.kind) { return true }
            return pointerKinds.contains(mention.kind) && value(mention).attributes["firm"] != nil
        }
    }

    private func isOwn(_ mention: Mention) -> Bool {
        pointerKinds.contains(mention.kind)
            || (guardedKinds.contains(mention.kind) && value(mention).attributes["family"] == Self.own)
    }

    private func allows(_ about: [EntityReference], _ mention: Mention) -> Bool {
        let value = value(mention)
        return about.contains { reference in
            reference.kind == entities[mention.kind].name
                && (reference.value == "*" || reference.value == value.name
                    || value.attributes.values.contains(reference.value))
        }
    }

    private func value(_ mention: Mention) -> EntityValue { entities[mention.kind].values[mention.value] }
}
