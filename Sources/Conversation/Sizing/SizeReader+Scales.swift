import Rulebooks

extension SizeReader {
    /// Adds the scale words beside a number to it: before it, then behind it.
    mutating func takeScales(_ candidate: inout Candidate) {
        takeBefore(&candidate)
        takeBehind(&candidate)
    }

    private mutating func takeBefore(_ candidate: inout Candidate) {
        var position = candidate.tokens.lowerBound
        var skipped = 0
        while position > 0 {
            let index = position - 1
            if let scale = joinedScale(index, beside: position) {
                add(scale, index..<position, to: &candidate)
            } else if let mention = scaleMention(endingAt: position), !usedScales.contains(index),
                skipped == 0 || hasRoom(candidate, mention.value)
            {
                guard hasRoom(candidate, mention.value),
                    mention.tokens.upperBound == candidate.tokens.lowerBound
                        || isPossible(candidate, mention.value)
                else { return }
                add(mention.value, mention.tokens, to: &candidate)
                position = mention.tokens.lowerBound
                continue
            } else if line.covers(line.speech(.size), index) {
                candidate.isNamed = true
            } else if !line.covers(line.speech(.filler), index) || skipped > 2 {
                return
            } else {
                skipped += 1
            }
            position = index
        }
    }

    private mutating func takeBehind(_ candidate: inout Candidate) {
        var position = candidate.tokens.upperBound
        var bridges = 0
        while position < line.line.tokens.count {
            if let scale = joinedScale(position, behind: position), hasRoom(candidate, scale) {
                add(scale, position..<position + 1, to: &candidate)
                position += 1
            } else if let mention = line.mentions(.scale).first(where: { $0.tokens.lowerBound == position }) {
                guard hasRoom(candidate, mention.value), !leadsNextNumber(mention, candidate) else { return }
                add(mention.value, mention.tokens, to: &candidate)
                position = mention.tokens.upperBound
            } else if bridges == 0, let bridge = bridge(at: position) {
                bridges += 1
                position += bridge
            } else {
                return
            }
        }
    }

    /// "9 (US)", "9 in men's", "9 on the US scale": how many words or marks stand between; nil where no scale follows.
    private func bridge(at index: Int) -> Int? {
        let scales = line.mentions(.scale).map(\.tokens.lowerBound)
        guard let scale = (index + 1...index + 2).first(where: scales.contains) else { return nil }
        let isBridge: Bool
        switch (line.text(index), scale - index) {
        case ("(", 1): isBridge = true
        // "in" before a scale that was asked for is another matter: "a 9, what is that in women's".
        case ("in", 1): isBridge = !line.clause(of: index, has: .wondering)
        case ("on", 1), ("by", 1): isBridge = true
        case ("on", 2), ("by", 2): isBridge = line.text(index + 1) == "the"
        default: isBridge = false
        }
        return isBridge ? scale - index : nil
    }

    /// Whether scale words stand right before another number and this one has a scale already.
    private func leadsNextNumber(_ mention: SizingLine.Named, _ candidate: Candidate) -> Bool {
        guard candidate.isNamed || mention.tokens.lowerBound > candidate.tokens.upperBound else {
            return false
        }
        let next = mention.tokens.upperBound
        return next < line.line.tokens.count && line.line.tokens[next].kind == .number
    }

    private func hasRoom(_ candidate: Candidate, _ scale: EntityValue) -> Bool {
        if scale.attributes["system"] != nil, candidate.system != nil { return false }
        if scale.attributes["side"] != nil, candidate.side != nil { return false }
        return true
    }

    /// Whether the number could be on a scale that does not stand right beside it.
    private func isPossible(_ candidate: Candidate, _ scale: EntityValue) -> Bool {
        guard let system = scale.attributes["system"], let scale = scales.scale(system: system, side: nil)
        else {
            return true
        }
        return scale.range.contains(candidate.hundredths / 10) || line.speech(.wondering).isEmpty
    }

    private func scaleMention(endingAt end: Int) -> SizingLine.Named? {
        line.mentions(.scale).first { $0.tokens.upperBound == end }
    }

    /// A letter before a number: joined to it, or a capital of its own (`W 8.5`).
    private func joinedScale(_ index: Int, beside number: Int) -> EntityValue? {
        guard let scale = vocabulary.joinedScales[line.text(index)], !usedScales.contains(index),
            scaleMention(endingAt: number) == nil
        else { return nil }
        let isCapital = line.line.bytes[Int(line.line.tokens[index].start)] < 0x61
        return line.line.tokens[number].joined || isCapital ? scale : nil
    }

    /// A letter behind a number: joined to it, or a capital.
    private func joinedScale(_ index: Int, behind position: Int) -> EntityValue? {
        let isCapital = line.line.bytes[Int(line.line.tokens[index].start)] < 0x61
        guard line.line.tokens[index].joined || isCapital,
            !line.mentions(.scale).contains(where: { $0.tokens.contains(index) })
        else { return nil }
        return vocabulary.joinedScales[line.text(index)]
    }

    private mutating func add(_ scale: EntityValue, _ tokens: Range<Int>, to candidate: inout Candidate) {
        candidate.system = candidate.system ?? scale.attributes["system"]
        candidate.side = candidate.side ?? scale.attributes["side"]
        candidate.isNamed = true
        let first = min(candidate.tokens.lowerBound, tokens.lowerBound)
        let last = max(candidate.tokens.upperBound, tokens.upperBound)
        candidate.tokens = first..<last
        for token in tokens { use(token) }
    }
}
