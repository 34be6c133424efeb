/// What a line of labelled questions says that the right outcome is.
package enum Label: Sendable, Equatable {
    /// Any of these intents is a right reading.
    case accept([String])
    /// All of these must be answered; each entry lists its alternatives.
    case all([[String]])
    /// The rules do not answer it.
    case outOfScope
    /// The response must ask for this slot.
    case asks(slot: String)
    /// This size must be recommended; the scale `us` also takes `us-men` and `us-women`.
    case size(scale: String, size: String, alternative: String?)
    /// Said on the way; nothing is expected, and nothing is counted.
    case unmeasured
}

extension Label {
    /// What was wanted, in a word or two: the row it is counted in.
    package var name: String {
        switch self {
        case .accept(let names): names.first ?? "nothing"
        case .all(let entries): entries.compactMap(\.first).joined(separator: " + ")
        case .outOfScope: Self.outOfScopeName
        case .asks(let slot): "asking \(slot)"
        case .size: "a size"
        case .unmeasured: "nothing"
        }
    }

    /// What was wanted, in full: for a miss.
    package var wanted: String {
        switch self {
        case .accept(let names): names.joined(separator: " or ")
        case .all(let entries): entries.map { $0.joined(separator: " or ") }.joined(separator: " + ")
        case .size(let scale, let size, let alternative):
            "\(scale) \(size)" + (alternative.map { ", or \($0)" } ?? "")
        case .outOfScope, .asks, .unmeasured: name
        }
    }

    /// The intents that are right.
    var intents: [String] {
        switch self {
        case .accept(let names): names
        case .all(let entries): entries.flatMap { $0 }
        case .outOfScope, .asks, .size, .unmeasured: []
        }
    }

    /// What is counted as out of scope is called.
    static let outOfScopeName = "out of scope"
}
