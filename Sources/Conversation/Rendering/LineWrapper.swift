/// Breaks styled text into lines that are no wider than asked.
///
/// Lines break at spaces; a word wider than a line is broken between characters. A no-break space does not break.
struct LineWrapper {
    /// Columns of a line, or nil for lines of any length.
    let width: Int?
    /// Columns left free at the start of every line but the first.
    let indent: Int

    private var lines: [[StyledRun]] = []
    private var line: [StyledRun] = []
    private var used = 0
    private var isFresh = true

    /// Wraps runs that follow one another, without a space between them unless one of them has it.
    static func lines(of runs: [StyledRun], width: Int?, indent: Int = 0) -> [[StyledRun]] {
        var wrapper = LineWrapper(width: width, indent: indent)
        for word in words(of: runs) { wrapper.add(word) }
        wrapper.lines.append(wrapper.line)
        return wrapper.lines
    }

    private init(width: Int?, indent: Int) {
        // Below some width nothing can be laid out any more, and an indent would leave no room at all.
        self.width = width.map { max($0, 2) }
        self.indent = width.map { $0 > 2 * indent + 8 } ?? true ? indent : 0
    }

    private mutating func add(_ word: [StyledRun]) {
        let columns = word.reduce(0) { $0 + DisplayWidth.of($1.text) }
        guard let width else { return append(word, columns, withSpace: !isFresh) }
        if !isFresh, used + 1 + columns > width { startLine() }
        if columns <= width - (isFresh ? used : used + 1) {
            append(word, columns, withSpace: !isFresh)
        } else {
            addBroken(word, width)
        }
    }

    /// Puts a word wider than a line down character by character.
    private mutating func addBroken(_ word: [StyledRun], _ width: Int) {
        for run in word {
            for character in run.text {
                let columns = DisplayWidth.of(character)
                if used + columns > width { startLine() }
                append([StyledRun(String(character), run.style)], columns, withSpace: false)
            }
        }
    }

    private mutating func startLine() {
        lines.append(line)
        line = indent > 0 ? [StyledRun(String(repeating: " ", count: indent))] : []
        used = indent
        isFresh = true
    }

    private mutating func append(_ word: [StyledRun], _ columns: Int, withSpace: Bool) {
        var word = word
        if withSpace {
            used += 1
            // A space between two words of one style belongs to it, so that no style is switched for a space.
            if let last = line.last, last.style == word.first?.style {
                line[line.count - 1].text += " "
            } else {
                line.append(StyledRun(" "))
            }
        }
        if let first = word.first, let last = line.last, last.style == first.style {
            line[line.count - 1].text += first.text
            word.removeFirst()
        }
        line += word
        used += columns
        isFresh = false
    }

    private static func words(of runs: [StyledRun]) -> [[StyledRun]] {
        var words: [[StyledRun]] = []
        var word: [StyledRun] = []
        for run in runs {
            let parts = run.text.split(separator: " ", omittingEmptySubsequences: false)
            for (index, part) in parts.enumerated() {
                if index > 0, !word.isEmpty {
                    words.append(word)
                    word = []
                }
                if !part.isEmpty { word.append(StyledRun(String(part), run.style)) }
            }
        }
        return word.isEmpty ? words : words + [word]
    }
}
