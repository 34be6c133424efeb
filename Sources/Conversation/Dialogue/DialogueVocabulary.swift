import Rulebooks

/// Words that mean something only in a conversation, from the kinds `reply`, `aspect` and `follow-up`.
struct DialogueVocabulary: Sendable {
    /// What such a word does.
    enum Role: Sendable, Equatable {
        case reply(Reply)
        /// What is asked after, such as "when".
        case aspect
        /// Carries the last question on: "and", "also"; `asking` asks by itself: "what about".
        case carrying, asking
        /// Puts something that need not be so: "what if".
        case supposing
        /// Says nothing by itself; `joint` only beside a thing: "for", "with".
        case filler, joint
    }

    /// The names of the kinds.
    static let kinds: Set<String> = ["reply", "aspect", "follow-up"]

    private let roles: [[Role?]]
    private let entities: [EntityKind]
    private let sizing: SizingVocabulary

    init(_ rulebook: Rulebook, sizing: SizingVocabulary) {
        entities = rulebook.entities
        self.sizing = sizing
        roles = rulebook.entities.map { kind in kind.values.map { Self.role(of: $0, in: kind.name) } }
    }

    private static func role(of value: EntityValue, in kind: String) -> Role? {
        let means = value.attributes["means"]
        switch kind {
        case "reply": return Reply(means: means, pick: value.attributes["pick"]).map(Role.reply)
        case "aspect": return .aspect
        case "follow-up":
            switch means {
            case "carrying": return .carrying
            case "asking": return .asking
            case "supposing": return .supposing
            case "filler": return .filler
            case "joint": return .joint
            default: return nil
            }
        default: return nil
        }
    }

    func role(_ mention: Mention) -> Role? { roles[mention.kind][mention.value] }

    func value(_ mention: Mention) -> EntityValue { entities[mention.kind].values[mention.value] }

    /// Whether a mention is a thing that intents may be about, or a value that a size is worked out from.
    func isThing(_ mention: Mention) -> Bool {
        switch sizing.roles[mention.kind] {
        case .reference, .fact, .trait, .scale: true
        default: false
        }
    }

    /// Whether a mention names the product itself.
    func isOwn(_ mention: Mention) -> Bool { value(mention).attributes["family"] == MentionGate.own }

    /// Whether a mention is a word that turns a sentence into a question by standing first, such as "are".
    func asksByForm(_ mention: Mention) -> Bool {
        guard sizing.roles[mention.kind] == .speech else { return false }
        let speech = sizing.entry(mention).speech
        return speech.contains(.asking) && speech.contains(.being)
    }

    /// Whether a mention belongs to a size: a number, or a word beside one.
    func isSizeWord(_ mention: Mention) -> Bool {
        switch sizing.roles[mention.kind] {
        case .number: true
        case .speech: !sizing.entry(mention).speech.isDisjoint(with: [.half, .being])
        default: false
        }
    }
}
