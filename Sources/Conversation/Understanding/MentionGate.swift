import Rulebooks

/// Keeps a question about another shoe from being answered with the facts of this one.
///
/// An intent names what it may be asked about (`about shoe=dunk`), and may be asked about what its answer speaks of. A
/// question that mentions something else of such a kind, and nothing of the product's own, is about that other thing;
/// so is one that asks for a fact in plain words where only sizes are compared ("who designed the Dunk").
struct MentionGate: Sendable {
    private let entities: [EntityKind]
    private let intents: [Intent]
    private let finder: MentionFinder
    private let settings: InterpreterSettings
    /// Whether the values of each kind point at the product, such as "these".
    let pointerKinds: [Bool]
    /// What each value is, by kind; none of the kinds that are neither guarded nor pointers.
    private let things: [[Thing]]

    /// What a value is to the product.
    private struct Thing: OptionSet {
        let rawValue: UInt8
        /// Belongs to a kind that holds the product beside others.
        static let guarded = Thing(rawValue: 1)
        /// Is the product, or points at it.
        static let own = Thing(rawValue: 2)
        /// Points at the product and at nothing else ("this shoe", not "it").
        static let firm = Thing(rawValue: 4)
        /// A word such as "than".
        static let comparison = Thing(rawValue: 8)
        /// Is known to an intent that recommends.
        static let comparable = Thing(rawValue: 16)
    }

    init(_ rulebook: Rulebook, finder: MentionFinder, settings: InterpreterSettings) {
        entities = rulebook.entities
        intents = rulebook.intents
        self.finder = finder
        self.settings = settings
        let guardedKinds = Self.guardedKinds(of: entities)
        pointerKinds = entities.map { $0.name == "pointer" }
        let recommending = intents.filter { $0.act == .recommend }
        things = entities.indices.map { [entities, pointerKinds] kind in
            let (isPointer, isGuarded) = (pointerKinds[kind], guardedKinds.contains(kind))
            guard isPointer || isGuarded else { return [] }
            return entities[kind].values.map { value in
                let thing = Self.thing(value, isPointer: isPointer, isGuarded: isGuarded)
                let isComparable = recommending.contains { $0.isAbout(value, of: entities[kind]) }
                return isComparable ? thing.union(.comparable) : thing
            }
        }
    }

    private static func thing(_ value: EntityValue, isPointer: Bool, isGuarded: Bool) -> Thing {
        var thing: Thing = isGuarded ? .guarded : []
        let of = value.attributes["of"]
        let isOwn = isPointer ? of == nil : value.attributes["family"] == own
        if isOwn { thing.insert(.own) }
        if isPointer, of == "comparison" { thing.insert(.comparison) }
        if isPointer, value.attributes["firm"] != nil { thing.insert(.firm) }
        return thing
    }

    private func thing(_ mention: Mention) -> Thing {
        let values = things[mention.kind]
        return values.isEmpty ? [] : values[mention.value]
    }

    static let own = "own"

    /// Kinds that hold the product itself beside others.
    static func guardedKinds(of entities: [EntityKind]) -> Set<Int> {
        Set(entities.indices.filter { entities[$0].values.contains { $0.attributes["family"] == own } })
    }

    /// A word that stands for the product, such as "they"; empty where the rules have none.
    var pronoun: [UInt8] {
        let values = entities.indices.filter { pointerKinds[$0] }.flatMap { entities[$0].values }
        return Array((values.first { $0.attributes["of"] == nil }?.words.first ?? "").utf8)
    }

    /// The reading, with the foreign mention noted when its best intent does not take it.
    ///
    /// - Parameter frame: Reads a stretch as if it were asked of the product instead of what some mentions name.
    func check(
        _ reading: SpanReading, _ mentions: [Mention], frame: (Range<Int>, [Mention]) -> SpanReading
    ) -> SpanReading {
        guard reading.refused == nil, let best = reading.covered.first, best.subject < intents.count else {
            return reading
        }
        let isMentioned = mentions.contains {
            thing($0).contains(.guarded) && reading.tokens.overlaps($0.tokens)
        }
        guard isMentioned else { return reading }
        let inside = mentions.filter { reading.tokens.overlaps($0.tokens) }
        if inside.contains(where: isOwn) { return reading }
        let intent = intents[best.subject]
        let others = inside.filter { thing($0).contains(.guarded) }
        // What is compared with another thing is the product: "lighter than a Pegasus?" asks for its weight.
        let foreign = intent.about.isEmpty ? others.filter { !isBeside($0, inside) } : others
        guard let first = foreign.first else { return reading }
        var result = reading
        if !foreign.contains(where: { takes(intent, $0) }) {
            if !intent.about.isEmpty,
                let comparing = comparing(reading, with: foreign, least: nearBest(reading))
            {
                return reading.preferring(comparing)
            }
            result.foreign = first
        } else if !intent.about.isEmpty, !foreign.contains(where: { isBeside($0, inside) }) {
            let rest = frame(reading.tokens, foreign)
            guard asksForFact(rest), rest.confidence > reading.confidence - settings.frameHandicap else {
                return reading
            }
            result.foreign = first
            if rest.refused == nil { result.covered = rest.covered }
        }
        return result
    }

    /// What a reading must reach to count beside the best.
    private func nearBest(_ reading: SpanReading) -> Float {
        max(settings.threshold, reading.confidence - settings.frameLead / 2)
    }

    /// The reading by which a question about how another thing is sized asks how that compares: "are 530s true to size".
    ///
    /// - Parameter least: What it must reach.
    private func comparing(_ reading: SpanReading, with things: [Mention], least: Float) -> SpanReading
        .Candidate?
    {
        reading.covered.first { candidate in
            guard candidate.confidence >= least, intents[candidate.subject].act == .tell else { return false }
            return things.contains { thing in
                intents[candidate.subject].isAbout(value(thing), of: entities[thing.kind])
            }
        }
    }

    /// A question about sizes in general in a line that names a thing elsewhere: "530 owner here. What about the sizing?"
    /// asks how the two compare, where that is among its readings.
    func besideNamed(_ reading: SpanReading, _ mentions: [Mention]) -> SpanReading {
        guard reading.refused == nil, let best = reading.covered.first, isAboutRelations(best.subject) else {
            return reading
        }
        let named = mentions.filter { mention in
            !reading.tokens.overlaps(mention.tokens)
                && thing(mention).intersection([.guarded, .own, .comparable]) == [.guarded, .comparable]
        }
        return comparing(reading, with: named, least: settings.threshold).map(reading.preferring) ?? reading
    }

    /// Whether an intent tells how sizes relate, whatever to.
    private func isAboutRelations(_ subject: Int) -> Bool {
        intents[subject].act == .tell && intents[subject].about.contains { $0.kind == "relation" }
    }

    /// What is asked of the product in a line that only compares it: "lighter than a Pegasus?", where nobody says "they".
    ///
    /// Nil where the line compares nothing, or its other words ask for no fact.
    func compared(
        _ reading: SpanReading, _ mentions: [Mention], frame: (Range<Int>, [Mention]) -> SpanReading
    ) -> SpanReading? {
        let things = mentions.filter { !thing($0).isDisjoint(with: [.own, .guarded]) }
        guard reading.refused == nil, !things.isEmpty,
            things.allSatisfy({ !isOwn($0) && isBeside($0, mentions) })
        else { return nil }
        let rest = frame(reading.tokens, things)
        guard asksForFact(rest), rest.refused == nil else { return nil }
        var result = reading
        result.covered = rest.covered
        return result
    }

    /// Whether a stretch speaks of the product or of what it is worn on, and not only of "it".
    func isAnchored(_ range: Range<Int>, _ mentions: [Mention]) -> Bool {
        mentions.contains { mention in
            range.overlaps(mention.tokens) && !thing(mention).isDisjoint(with: [.guarded, .firm])
        }
    }

    /// Tokens between a mention of the product and one of another thing: "the 530 and this" is no end of a question.
    func coordinations(_ mentions: [Mention]) -> Set<Int> {
        if mentions.count < 2 { return [] }
        let things = mentions.filter { !thing($0).isDisjoint(with: [.own, .guarded]) }
        var tokens: Set<Int> = []
        for left in things {
            for right in things where isOwn(left) != isOwn(right) {
                let between = right.tokens.lowerBound - left.tokens.upperBound
                if between > 0, between <= Self.nearby { tokens.insert(left.tokens.upperBound) }
            }
        }
        return tokens
    }

    /// So many words may stand between two things that belong together ("than one of the", "and the").
    private static let nearby = 3

    /// The things of the product's kind that are neither the product nor known to any recommendation.
    func strangers(_ mentions: [Mention]) -> [Mention] {
        mentions.filter { thing($0).intersection([.guarded, .own, .comparable]) == .guarded }
    }

    private func isOwn(_ mention: Mention) -> Bool { thing(mention).contains(.own) }

    /// Whether a word such as "than" stands before a mention.
    private func isBeside(_ mention: Mention, _ mentions: [Mention]) -> Bool {
        mentions.contains { other in
            let between = mention.tokens.lowerBound - other.tokens.upperBound
            return between >= 0 && between < Self.nearby && thing(other).contains(.comparison)
        }
    }

    /// Whether a reading is clearly of one of the product's facts, its sizes aside.
    private func asksForFact(_ reading: SpanReading) -> Bool {
        let rival = (reading.refused == nil ? reading.covered.dropFirst() : reading.covered[...]).first
        guard reading.confidence >= (reading.refused == nil ? settings.threshold : settings.sureLevel),
            reading.confidence - (rival?.confidence ?? 0) >= settings.frameLead
        else { return false }
        guard reading.refused == nil, let best = reading.covered.first else { return true }
        return intents[best.subject].act == .tell && intents[best.subject].about.isEmpty
    }

    /// Whether an intent is about a thing, or its answer speaks of it.
    private func takes(_ intent: Intent, _ mention: Mention) -> Bool {
        intent.isAbout(value(mention), of: entities[mention.kind])
            || intent.sentences.contains { sentence in
                finder.mentions(in: Tokenizer.tokenize(sentence.text)).contains {
                    $0.kind == mention.kind && $0.value == mention.value
                }
            }
    }

    private func value(_ mention: Mention) -> EntityValue { entities[mention.kind].values[mention.value] }
}
