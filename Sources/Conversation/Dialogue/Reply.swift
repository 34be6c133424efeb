/// What a line that is nothing but a reply says to the question before it.
enum Reply: Sendable, Equatable {
    case yes, no, neither, both, maybe
    /// One of those offered, counted from 1; below 0 from the end.
    case pick(Int)

    /// What a word of the kind `reply` stands for, by its columns `means` and `pick`.
    init?(means: String?, pick: String?) {
        switch means {
        case "yes": self = .yes
        case "no": self = .no
        case "neither": self = .neither
        case "both": self = .both
        case "maybe": self = .maybe
        case "pick":
            guard let place = pick.flatMap({ Int($0) }), place != 0 else { return nil }
            self = .pick(place)
        default: return nil
        }
    }

    /// Of several in a line the one that says most: "no, the second" picks.
    var weight: Int {
        switch self {
        case .pick: 6
        case .maybe: 5
        case .neither: 4
        case .both: 3
        case .no: 2
        case .yes: 1
        }
    }

    /// The place that it picks among so many, from 0; nil where there is none.
    func place(among count: Int) -> Int? {
        guard case .pick(let number) = self else { return nil }
        let place = number > 0 ? number - 1 : count + number
        return (0..<count).contains(place) ? place : nil
    }
}
