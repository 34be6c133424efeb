import Rulebooks

/// A value of an entity kind with what it is to the reading of sizes, made once.
final class VocabularyEntry: Sendable {
    let role: SizingVocabulary.Role
    /// Name of the entity kind.
    let kind: String
    let value: EntityValue
    /// What it does in a sentence, if it is a word of speech.
    let speech: SpeechWords

    init(role: SizingVocabulary.Role, kind: String, value: EntityValue) {
        self.role = role
        self.kind = kind
        self.value = value
        speech = SpeechWords(names: value.attributes["means"] ?? "")
    }

    /// Whether a mention of it can be a statement by itself; the words around one cannot.
    var makesStatements: Bool {
        switch role {
        case .reference, .fact, .trait, .scale, .relation, .person, .number: true
        case .fit, .measure, .none: false
        case .speech: !speech.isDisjoint(with: [.unknown, .refusal, .retraction, .size, .garment])
        }
    }
}
