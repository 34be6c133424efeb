extension RulebookBuilder {
    mutating func addIntent(_ block: WrittenBlock) {
        var asks: [Example] = []
        var nots: [Example] = []
        var about: [EntityReference] = []
        asks.reserveCapacity(block.entries.count)
        let act = act(of: block)
        for entry in block.entries where !entry.value.isEmpty {
            switch entry.key {
            case .ask: asks.append(Example(text: entry.value, place: block.valuePlace(of: entry)))
            case .not: nots.append(Example(text: entry.value, place: block.valuePlace(of: entry)))
            case .about: about += references(entry.value, at: block.valuePlace(of: entry))
            default: break
            }
        }
        intents.append(
            Intent(
                name: block.name, title: block.first(.title)?.value ?? "", act: act, about: about, asks: asks,
                nots: nots, sentences: sentences(of: block, act: act), place: block.place))
    }

    private mutating func act(of block: WrittenBlock) -> Intent.Act {
        guard let entry = block.first(.act) else { return .tell }
        if let act = Intent.Act(rawValue: entry.value) { return act }
        let near = nearest(to: entry.value, among: Intent.Act.allCases.map(\.rawValue))
        problems.report(.unknownAct(entry.value, near: near), at: block.valuePlace(of: entry))
        return .tell
    }

    /// The sentences of an intent in the order they are written, each `answer` with the next source below it.
    private mutating func sentences(of block: WrittenBlock, act: Intent.Act) -> [Sentence] {
        var sentences: [Sentence] = []
        var waiting: [WrittenEntry] = []
        var waitingAt: [Int] = []
        var isSourced = false
        for entry in block.entries {
            let place = block.valuePlace(of: entry)
            switch entry.key {
            case .answer:
                waiting.append(entry)
                waitingAt.append(sentences.count)
                sentences.append(Sentence(text: entry.value, source: nil, place: place))
            case .source:
                if waiting.isEmpty { problems.report(.sourceWithoutAnswer, at: block.place(of: entry)) }
                let source = entry.value.isEmpty ? nil : source(entry.value, at: place)
                for index in waitingAt {
                    sentences[index] = Sentence(
                        text: sentences[index].text, source: source, place: sentences[index].place)
                    isSourced = true
                }
                waiting = []
                waitingAt = []
            case .say:
                if act == .tell {
                    problems.report(.sayInTell(intent: block.name), at: block.place(of: entry))
                }
                sentences.append(Sentence(text: entry.value, source: nil, place: place))
            default: continue
            }
            if entry.key != .source { checkBraces(entry.value, at: place) }
        }
        for entry in waiting { problems.report(.answerWithoutSource, at: block.place(of: entry)) }
        if act == .tell, !isSourced, waiting.isEmpty {
            problems.report(.nothingToTell(intent: block.name), at: block.place)
        }
        if act == .talk, sentences.isEmpty {
            problems.report(.nothingToSay(intent: block.name), at: block.place)
        }
        return sentences
    }

    /// Reads `kind=value, kind=value`.
    private mutating func references(_ text: String, at place: Place) -> [EntityReference] {
        var references: [EntityReference] = []
        for part in Text.list(text, separator: ",") {
            let sides = part.split(separator: "=", omittingEmptySubsequences: false).map { Text.trimmed($0) }
            guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
                problems.report(.badAbout(part), at: place)
                continue
            }
            let (kind, value) = (sides[0], sides[1])
            guard let names = entityNames[kind] else {
                let near = nearest(to: kind, among: entityNames.keys.sorted())
                problems.report(.unknownEntityKind(kind, near: near), at: place)
                continue
            }
            if let names, value != "*", !names.contains(value) {
                let near = nearest(to: value, among: names.sorted())
                problems.report(.unknownEntityValue(value, kind: kind, near: near), at: place)
            }
            references.append(EntityReference(kind: kind, value: value))
        }
        return references
    }

    /// Reads names of intents, between commas or blanks.
    private mutating func names(_ text: String, at place: Place) -> [String] {
        let names = text.utf8.split { $0 == UInt8(ascii: ",") || Text.isBlank($0) }.map {
            String(Substring($0))
        }
        for name in names where !intentNames.contains(name) {
            let near = nearest(to: name, among: intentNames.sorted())
            problems.report(.unknownNear(name, near: near), at: place)
        }
        return names
    }

    mutating func addUncovered(_ block: WrittenBlock) {
        var asks: [Example] = []
        var nots: [Example] = []
        var near: [String] = []
        for entry in block.entries where !entry.value.isEmpty {
            let place = block.valuePlace(of: entry)
            switch entry.key {
            case .ask: asks.append(Example(text: entry.value, place: place))
            case .not: nots.append(Example(text: entry.value, place: place))
            case .near:
                near += names(entry.value, at: place)
            default: continue
            }
        }
        uncovered.append(
            UncoveredSubject(
                name: block.name, about: block.first(.about)?.value, asks: asks, nots: nots, near: near,
                place: block.place))
    }
}
