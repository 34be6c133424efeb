import Rulebooks

/// Finds the sizes of a line, each with its scale and its place.
struct SizeReader {
    let line: SizingLine
    let vocabulary: SizingVocabulary
    let scales: Scales
    private(set) var sizes: [SizeMention] = []
    private(set) var impossible: [ImpossibleSize] = []
    private(set) var ages: [Age] = []
    /// Mentions of scales that belong to a size.
    private(set) var usedScales: Set<Int> = []

    init(_ line: SizingLine, _ vocabulary: SizingVocabulary, _ scales: Scales) {
        self.line = line
        self.vocabulary = vocabulary
        self.scales = scales
        for token in line.line.tokens.indices {
            guard token >= (sizes.last?.tokens.upperBound ?? 0), let number = number(at: token) else {
                continue
            }
            if let age = age(number) ?? nextAge(number) {
                ages.append(age)
            } else if !isNumberOfSomethingElse(number) {
                read(number)
            }
        }
        if sizes.isEmpty, impossible.isEmpty { readWordInPlaceOfSize() }
    }

    /// A number with the scale words beside it, before it is known whether it is a size.
    struct Candidate {
        var hundredths: Int
        var number: Range<Int>
        var tokens: Range<Int>
        var system: String?
        var side: String?
        var isNamed = false
    }

    private mutating func read(_ candidate: Candidate) {
        var candidate = candidate
        takeScales(&candidate)
        let scale: Scale?
        if let system = candidate.system {
            scale = scales.scale(system: system, side: candidate.side)
        } else {
            scale = scales.system(ofBare: candidate.hundredths / 10)
        }
        guard let scale, scale.range.contains(nearestTenths(candidate.hundredths, scale)) else {
            reject(candidate, scale)
            return
        }
        let tenths = nearestTenths(candidate.hundredths, scale)
        let isRounded = scale.grid != nil && tenths * 10 != candidate.hundredths
        var size = Size(tenths: tenths, system: candidate.system, side: candidate.side)
        if let target = scale.readAs {
            size.tenths = candidate.hundredths / 10 / target.divisor
            size.system = target.system
        }
        if isRounded { size.rounded = line.line.typed(candidate.number) }
        sizes.append(SizeMention(size: size, tokens: candidate.tokens, isNamed: candidate.isNamed))
    }

    /// Half sizes where the scale has a grid, tenths where it has none.
    private func nearestTenths(_ hundredths: Int, _ scale: Scale) -> Int {
        guard let grid = scale.grid, hundredths >= 0 else { return hundredths / 10 }
        let step = grid * 10
        return (hundredths + step / 2) / step * step / 10
    }

    /// Reports a number that was meant as a size and can be none.
    private mutating func reject(_ candidate: Candidate, _ scale: Scale?) {
        if let body = scale?.bodyRange, body.contains(candidate.hundredths / 10) { return }
        let others = line.line.tokens.indices.filter {
            line.line.tokens[$0].kind == .word && !candidate.tokens.contains($0)
        }
        let isAlone = others.count <= 1
        let isMeant =
            candidate.isNamed && (saysSize || others.contains { line.covers(line.speech(.first), $0) })
            || candidate.hundredths < 0 && isWorn(candidate)
        guard isAlone || isMeant else { return }
        impossible.append(
            ImpossibleSize(
                typed: line.line.typed(candidate.tokens), system: candidate.system, tokens: candidate.tokens,
                isLatent: false))
    }

    /// "I wear a minus 3": a word of wearing right before it.
    private func isWorn(_ candidate: Candidate) -> Bool {
        candidate.tokens.lowerBound > 0
            && line.covers(line.speech(.wear) + line.speech(.size), candidate.tokens.lowerBound - 1)
    }

    private var saysSize: Bool { !line.speech(.size).isEmpty }

    /// "I wear a size purple", or "size purple" alone: a word where the number should be, at the end of its clause.
    private mutating func readWordInPlaceOfSize() {
        for size in line.speech(.size) {
            let index = size.tokens.upperBound
            let start = size.tokens.lowerBound
            guard index < line.line.tokens.count, line.line.tokens[index].kind == .word,
                !line.named.contains(where: { $0.tokens.contains(index) && $0.role != .measure }),
                line.clause(of: start).upperBound - 1 <= index + 1
            else { continue }
            let isAlone = start == 0 && !line.line.tokens[(index + 1)...].contains { $0.kind == .word }
            let isWorn =
                start >= 2 && line.text(start - 1) == "a" && line.covers(line.speech(.wear), start - 2)
            guard isAlone || isWorn else { continue }
            impossible.append(
                ImpossibleSize(
                    typed: line.line.typed(start..<index + 1), system: nil, tokens: start..<index + 1,
                    isLatent: isAlone))
            return
        }
        readGarmentSize()
    }

    /// "I take a large": a size of clothes, at the end of its clause.
    private mutating func readGarmentSize() {
        for word in line.speech(.garment) {
            let start = word.tokens.lowerBound
            let isWorn =
                start >= 2 && line.text(start - 1) == "a" && line.covers(line.speech(.wear), start - 2)
            guard isWorn, line.clause(of: start).upperBound - 1 <= word.tokens.upperBound else { continue }
            impossible.append(
                ImpossibleSize(
                    typed: line.line.typed(word.tokens), system: nil, tokens: word.tokens, isLatent: false))
            return
        }
    }

    mutating func use(_ index: Int) { usedScales.insert(index) }
}
