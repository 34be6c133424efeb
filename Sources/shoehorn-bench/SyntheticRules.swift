import Rulebooks

/// A rule base of any size: every intent has words of its own, among words that all of them share.
struct SyntheticRules {
    let intentCount: Int
    private var random: SplitMix64
    private var names: [String] = []

    init(intentCount: Int, seed: UInt64) {
        self.intentCount = intentCount
        random = SplitMix64(seed: seed)
    }

    private static let common = """
        the a to is it do does can how what when where which will would should my your they them this that for with on \
        in of at from about after before need want get make take find know tell show good best really still just also
        """.split(separator: " ").map(String.init)

    /// One file with an article and all intents, four examples each.
    mutating func file() -> SourceFile {
        var text = "article synthetic\n  title  Synthetic\n  date   2025-01-01\n  section  All\n"
        var taken: Set<String> = []
        for number in 0..<intentCount {
            let own = (0..<3).map { _ in newWord(&taken) }
            names.append(own.joined(separator: " "))
            text += "\nintent intent-\(number)\n  title   What of \(own[0]) and \(own[1])?\n"
            for example in 0..<4 { text += "  ask     \(sentence(own, leavingOut: example))\n" }
            text += "  answer  It is so.\n  source  synthetic / All\n"
        }
        return SourceFile(name: "synthetic.rules", bytes: Array(text.utf8))
    }

    /// New sentences about some of the intents.
    mutating func questions(_ count: Int) -> [String] {
        (0..<count).map { _ in
            let own = (names.randomElement(using: &random) ?? "").split(separator: " ").map(String.init)
            return sentence(own, leavingOut: Int.random(in: 0..<3, using: &random))
        }
    }

    /// Some of an intent's own words between common ones.
    private mutating func sentence(_ own: [String], leavingOut left: Int) -> String {
        var words: [String] = []
        for index in own.indices where index != left {
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                words.append(Self.common.randomElement(using: &random) ?? "the")
            }
            words.append(own[index])
        }
        return words.joined(separator: " ")
    }

    private mutating func newWord(_ taken: inout Set<String>) -> String {
        while true {
            let word = (0..<3).map { _ in
                String("bcdfghjklmnprstvwz".randomElement(using: &random) ?? "b")
                    + String("aeiou".randomElement(using: &random) ?? "a")
                    + (Bool.random(using: &random)
                        ? String("lmnrst".randomElement(using: &random) ?? "n") : "")
            }.joined()
            if taken.insert(word).inserted { return word }
        }
    }
}
