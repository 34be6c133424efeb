/// Turns rules as written into rules as meant, collecting all that is wrong on the way.
struct RulebookBuilder {
    let written: WrittenRules
    var problems: [Problem]

    var articles: [Article] = []
    var intents: [Intent] = []
    var uncovered: [UncoveredSubject] = []
    var concepts: [Concept] = []
    var spellings: [Spelling] = []
    var entities: [EntityKind] = []
    var tables: [DecisionTable] = []
    var phrases: [Phrase] = []

    /// Articles by name; sections by folded heading, an article each.
    var articleIndex: [String: Int] = [:]
    var sectionIndex: [[String: Int]] = []
    /// What `article / section` texts came to, since few of them stand in many places.
    var knownSources: [String: Source] = [:]
    /// Names and attribute values by entity kind; nil where the kind's file could not be read.
    var entityNames: [String: Set<String>?] = [:]
    var intentNames: Set<String> = []
    var namedFiles: Set<String> = []
    var rowNames: [String: Place] = [:]

    init(_ written: WrittenRules) {
        self.written = written
        problems = written.problems
        // What is referred to comes first: articles, then entities, then those who cite and name them.
        for block in written.blocks where block.kind == .article { addArticle(block) }
        for block in written.blocks where block.kind == .entity { addEntity(block) }
        for block in written.blocks where block.kind == .intent { intentNames.insert(block.name) }
        for block in written.blocks { add(block) }
        for file in written.files.keys where !namedFiles.contains(file) {
            problems.report(.unusedFile, at: Place(file: file, line: 1, column: 1))
        }
        phrases.sort { $0.name < $1.name }
    }

    private mutating func add(_ block: WrittenBlock) {
        switch block.kind {
        case .article, .entity: break
        case .intent: addIntent(block)
        case .uncovered: addUncovered(block)
        case .concept: addConcept(block)
        case .spelling: addSpelling(block)
        case .phrase: addPhrase(block)
        case .table: addTable(block)
        }
    }

    /// The nearest name, unless so much is wrong already that guessing for each would take long.
    func nearest(to word: String, among candidates: @autoclosure () -> [String]) -> String? {
        problems.count < 200 ? NearestName.to(word, among: candidates()) : nil
    }

    /// The rulebook of what was built; to be asked for only when there is no error.
    func rulebook() -> Rulebook {
        Rulebook(
            articles: articles, intents: intents, uncovered: uncovered, concepts: concepts,
            spellings: spellings, entities: entities, tables: tables, phrases: phrases)
    }
}
