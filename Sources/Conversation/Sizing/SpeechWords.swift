/// What words do in a sentence, whatever the subject: the column `means` of the kind `speech`.
struct SpeechWords: OptionSet, Sendable {
    let rawValue: UInt32

    static let correction = SpeechWords(rawValue: 1 << 0)
    static let retraction = SpeechWords(rawValue: 1 << 1)
    static let refusal = SpeechWords(rawValue: 1 << 2)
    static let unknown = SpeechWords(rawValue: 1 << 3)
    static let no = SpeechWords(rawValue: 1 << 4)
    static let negation = SpeechWords(rawValue: 1 << 5)
    static let softener = SpeechWords(rawValue: 1 << 6)
    static let condition = SpeechWords(rawValue: 1 << 7)
    static let turning = SpeechWords(rawValue: 1 << 8)
    static let asking = SpeechWords(rawValue: 1 << 9)
    static let requesting = SpeechWords(rawValue: 1 << 10)
    static let wondering = SpeechWords(rawValue: 1 << 11)
    static let wanting = SpeechWords(rawValue: 1 << 12)
    static let liking = SpeechWords(rawValue: 1 << 13)
    static let being = SpeechWords(rawValue: 1 << 14)
    static let first = SpeechWords(rawValue: 1 << 15)
    static let wear = SpeechWords(rawValue: 1 << 16)
    static let size = SpeechWords(rawValue: 1 << 17)
    static let half = SpeechWords(rawValue: 1 << 18)
    static let hurting = SpeechWords(rawValue: 1 << 19)
    static let filler = SpeechWords(rawValue: 1 << 20)
    static let minus = SpeechWords(rawValue: 1 << 21)
    static let garment = SpeechWords(rawValue: 1 << 22)
    static let reporting = SpeechWords(rawValue: 1 << 23)

    private static let named: [(name: String, words: SpeechWords)] = [
        ("correction", .correction), ("retraction", .retraction), ("refusal", .refusal),
        ("unknown", .unknown), ("no", .no), ("negation", .negation), ("softener", .softener),
        ("condition", .condition), ("turning", .turning), ("asking", .asking),
        ("requesting", .requesting), ("wondering", .wondering), ("wanting", .wanting),
        ("liking", .liking), ("being", .being), ("first", .first), ("wear", .wear), ("size", .size),
        ("half", .half), ("hurting", .hurting), ("filler", .filler), ("minus", .minus), ("garment", .garment),
        ("reporting", .reporting),
    ]

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// One of them by its name in the rules; nil for any other.
    init?(name: some StringProtocol) {
        guard let known = Self.named.first(where: { $0.name == name }) else { return nil }
        self = known.words
    }

    /// Several, by their names with `;` between; other names say nothing.
    init(names: String) {
        self = []
        for name in names.split(separator: ";") {
            if let word = SpeechWords(name: name) { formUnion(word) }
        }
    }
}
