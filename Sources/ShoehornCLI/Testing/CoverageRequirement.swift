import ArgumentParser
import Transcripts

/// How many percent of which rules transcripts must reach: `100`, or `intents=100`.
struct CoverageRequirement: ExpressibleByArgument, Equatable {
    let kinds: [CoverageItem.Kind]
    let percent: Int

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard let last = parts.last, let percent = Int(last), (0...100).contains(percent) else { return nil }
        self.percent = percent
        switch parts.count {
        case 1: kinds = CoverageItem.Kind.allCases
        case 2:
            guard let kind = CoverageItem.Kind(rawValue: String(parts[0])) else { return nil }
            kinds = [kind]
        default: return nil
        }
    }
}
