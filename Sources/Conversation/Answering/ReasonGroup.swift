import Rulebooks

/// Reasons of one kind below a heading, before they are laid out as an explanation or an answer.
struct ReasonGroup: Sendable {
    /// A reason with the sections it rests on.
    struct Line: Sendable, Equatable {
        let text: String
        var sources: [Source] = []
    }

    let heading: String
    let lines: [Line]

    init(_ heading: String, _ lines: [Line]) {
        self.heading = heading
        self.lines = lines
    }

    /// Reasons that state no fact out of an article.
    init(_ heading: String, _ texts: [String]) {
        self.init(heading, texts.map { Line(text: $0) })
    }

    /// The group as one sentence, however the heading and the lines end.
    var sentence: String {
        let parts = lines.map { $0.text.last == "." ? String($0.text.dropLast()) : $0.text }
        let text = heading + " " + parts.joined(separator: "; ")
        return text.last == "?" || text.last == "!" ? text : text + "."
    }

    /// The sections that its lines rest on, each once, in the order of the lines.
    var sources: [Source] {
        lines.flatMap(\.sources).reduce(into: []) { found, source in
            if !found.contains(source) { found.append(source) }
        }
    }
}
