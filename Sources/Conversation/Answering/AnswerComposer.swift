import Rulebooks

/// Makes the response out of its parts, numbering each source where it is first used.
struct AnswerComposer: Sendable {
    let articles: [Article]

    func compose(_ parts: [Plan.Part]) -> Answer {
        var blocks: [Answer.Block] = []
        var pieces: [Answer.Piece] = []
        var numbering = Numbering<Source>()
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
                pieces.append(Answer.Piece(text: text, marks: rests.map { numbering.mark($0) }))
            }
        }
        endParagraph()
        let citations = numbering.items.enumerated().map { citation($0.element, $0.offset + 1) }
        return Answer(blocks: blocks, citations: citations)
    }

    /// A source as the reader sees it under a mark.
    func citation(_ source: Source, _ mark: Int) -> Citation {
        let article = articles[source.article]
        return Citation(
            mark: mark, article: article.name, title: article.title,
            section: article.sections[source.section],
            date: article.date)
    }
}
