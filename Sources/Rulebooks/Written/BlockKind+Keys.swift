extension BlockKind {
    /// The keys of this kind of block: how many lines of each it must and may have.
    var keys: [(key: Key, count: ClosedRange<Int>)] {
        switch self {
        case .article: [(.title, 1...1), (.date, 1...1), (.section, 1...Int.max)]
        case .intent:
            [
                (.title, 1...1), (.act, 0...1), (.about, 0...Int.max), (.ask, 1...Int.max),
                (.not, 0...Int.max), (.answer, 0...Int.max), (.source, 0...Int.max), (.say, 0...Int.max),
            ]
        case .uncovered: [(.about, 0...1), (.ask, 1...Int.max), (.not, 0...Int.max), (.near, 0...Int.max)]
        case .concept: [(.words, 1...Int.max)]
        case .spelling: [(.typos, 0...Int.max), (.sounds, 0...Int.max)]
        case .phrase: [(.say, 1...1)]
        case .entity: [(.file, 1...1)]
        case .table: [(.file, 1...1), (.hit, 1...1), (.facts, 0...1)]
        }
    }
    /// Whether a block of this kind may have such a line.
    ///
    /// Written out beside `keys` because it is asked once a line; a test holds the two together.
    func allows(_ key: Key) -> Bool {
        switch self {
        case .article: key == .title || key == .date || key == .section
        case .intent:
            switch key {
            case .ask, .not, .answer, .source, .title, .say, .about, .act: true
            default: false
            }
        case .uncovered: key == .ask || key == .not || key == .about || key == .near
        case .concept: key == .words
        case .spelling: key == .typos || key == .sounds
        case .phrase: key == .say
        case .entity: key == .file
        case .table: key == .file || key == .hit || key == .facts
        }
    }
}
