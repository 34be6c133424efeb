/// Makes the slips of a hurried hand: a letter swapped with the next, left out, doubled, or missed for another.
struct Typist {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    /// The line with one slip, in a word of four letters or more if there is one.
    mutating func slip(_ line: String) -> String {
        var words = line.split(separator: " ", omittingEmptySubsequences: false).map { Array($0) }
        let long = words.indices.filter { words[$0].count >= 4 && words[$0].allSatisfy(\.isLetter) }
        guard let index = long.randomElement(using: &random) else { return line }
        // The first letter stays: few slips fall on it.
        let place = Int.random(in: 1..<words[index].count - 1, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: words[index].swapAt(place, place + 1)
        case 1: words[index].remove(at: place)
        case 2: words[index].insert(words[index][place], at: place)
        default: words[index][place] = "etaoinsr".randomElement(using: &random) ?? "e"
        }
        return words.map { String($0) }.joined(separator: " ")
    }
}
