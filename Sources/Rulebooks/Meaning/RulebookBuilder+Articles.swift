extension RulebookBuilder {
    mutating func addArticle(_ block: WrittenBlock) {
        var sections: [String] = []
        var index: [String: Int] = [:]
        var places: [Place] = []
        for entry in block.entries where entry.key == .section && !entry.value.isEmpty {
            let heading = Text.folded(entry.value)
            if let first = index[heading] {
                problems.report(
                    .duplicateSection(heading, first: places[first]), at: block.valuePlace(of: entry))
                continue
            }
            index[heading] = sections.count
            sections.append(heading)
            places.append(block.valuePlace(of: entry))
        }
        let date = block.first(.date)
        if let date, !Self.isDay(date.value) {
            problems.report(.badDate(date.value), at: block.valuePlace(of: date))
        }
        articleIndex[block.name] = articles.count
        sectionIndex.append(index)
        articles.append(
            Article(
                name: block.name, title: block.first(.title)?.value ?? "", date: date?.value ?? "",
                sections: sections, place: block.place))
    }

    /// Whether a text is a day of the calendar, written `YYYY-MM-DD`.
    static func isDay(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let digits = bytes.enumerated().allSatisfy { index, byte in
            index == 4 || index == 7
                ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard bytes.count == 10, digits else { return false }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, parts[0] > 0, (1...12).contains(parts[1]) else { return false }
        let (year, month, day) = (parts[0], parts[1], parts[2])
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        return (1...days).contains(day)
    }

    /// The section that `article / section heading` names; what is wrong with it is reported.
    mutating func source(_ text: String, at place: Place) -> Source? {
        if let known = knownSources[text] { return known }
        guard let slash = text.firstIndex(of: "/") else {
            problems.report(.badSource(text), at: place)
            return nil
        }
        let name = Text.trimmed(text[..<slash])
        let heading = Text.folded(text[text.index(after: slash)...])
        guard let article = articleIndex[name] else {
            let near = nearest(to: name, among: articles.map(\.name))
            problems.report(.unknownArticle(name, near: near), at: place)
            return nil
        }
        guard let section = sectionIndex[article][heading] else {
            let near = nearest(to: heading, among: articles[article].sections)
            problems.report(.unknownSection(heading, article: name, near: near), at: place)
            return nil
        }
        let source = Source(article: article, section: section)
        knownSources[text] = source
        return source
    }
}
