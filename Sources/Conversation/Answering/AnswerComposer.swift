import Rulebooks

/// Makes the response out of its parts, numbering each source where it is first used.
struct AnswerComposer: Sendable {
    let articles: [Article]

    func compose(_ parts: [Plan.Part]) -> Answer {
        var blocks: [Answer.Block] = []
        var pieces: [Answer.Piece] = []
        var sources: [Source] = []
        func endParagraph() {
            if !pieces.isEmpty { blocks.append(.paragraph(pieces)) }
            pieces = []
        }
        for part in parts {
            switch part {
            case .gap: endParagraph()
            case .item(let text, let example):
                endParagraph()
                blocks.append(.item(text: text, example: example))
            case .sentence(let text, let rests):
                guard !text.isEmpty else { continue }
                let marks = rests.map { source in
                    let known = sources.firstIndex(of: source)
                    if known == nil { sources.append(source) }
                    return (known ?? sources.count - 1) + 1
                }
                pieces.append(Answer.Piece(text: text, marks: marks))
            }
        }
        endParagraph()
        return Answer(
            blocks: blocks, citations: sources.enumerated().map { citation($0.element, $0.offset + 1) })
    }

    private func citation(_ source: Source, _ mark: Int) -> Citation {
        let article = articles[source.article]
        return Citation(
            mark: mark, article: article.name, title: article.title,
            section: article.sections[source.section],
            date: article.date)
    }
}
