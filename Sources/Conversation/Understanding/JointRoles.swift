/// What a word does where a line may be cut into questions.
struct JointRoles: OptionSet, Sendable {
    let rawValue: UInt8

    /// Joins two questions.
    static let joiner = JointRoles(rawValue: 1)
    /// Typing "an" for "and" is common, but it is one only before a word that opens a question.
    static let article = JointRoles(rawValue: 2)
    /// Opens a question.
    static let opener = JointRoles(rawValue: 4)
    /// A tag is made of such words, behind a comma: it only asks for a yes.
    static let tag = JointRoles(rawValue: 8)

    /// What a word does, folded.
    static func of(_ word: Span<UInt8>) -> JointRoles {
        guard word.count <= longest else { return [] }
        return words.find(word).map { roles[$0] } ?? []
    }

    private static let lists: [(roles: JointRoles, words: String)] = [
        (.joiner, "and also plus then but so"),
        (.article, "an"),
        (
            .opener,
            "what which who whose where when why how is are was were do does did can could will would should has have"
                + " any am whats"
        ),
        (
            .tag,
            "is are was were do does did can could will would should has have am not it they them these those this that"
                + " he she we you i work really right yes yeah yep no nah eh huh hmm innit though tho then honestly please"
                + " ok okay lol mate bro or"
        ),
    ]

    private static let (words, roles): (ByteStringTable, [JointRoles]) = {
        var words = ByteStringTable()
        var roles: [JointRoles] = []
        for list in lists {
            for word in list.words.split(separator: " ") {
                let index = words.intern(String(word))
                if index == roles.count { roles.append([]) }
                roles[index].formUnion(list.roles)
            }
        }
        return (words, roles)
    }()

    /// No word of theirs is longer.
    private static let longest = 8
}
