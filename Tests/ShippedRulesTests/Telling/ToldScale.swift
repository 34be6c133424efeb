/// A scale that a size is told on, each with one size to tell.
enum ToldScale: String, CaseIterable, Sendable {
    case bare, us, men, women, uk, eu, cm, mm

    /// In tenths.
    var size: Int {
        switch self {
        case .bare: 90
        case .us: 100
        case .men: 105
        case .women: 75
        case .uk: 80
        case .eu: 425
        case .cm, .mm: 265
        }
    }

    var isCentimetres: Bool { self == .cm || self == .mm }

    /// A size on it as people write it.
    ///
    /// - Parameter wording: Which of the ways to write it.
    func text(_ tenths: Int, wording: Int) -> String {
        let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        let ways =
            switch self {
            case .bare: [number, "size \(number)", "a \(number)"]
            case .us: ["US \(number)", "\(number) US", "a US \(number)"]
            case .men: ["men's \(number)", "\(number) men's", "M\(number)"]
            case .women: ["women's \(number)", "\(number) in women's", "W\(number)"]
            case .uk: ["UK \(number)", "\(number) UK", "a UK \(number)"]
            case .eu: ["EU \(number)", "\(number) EU", "a european \(number)"]
            case .cm: ["\(number) cm", "JP \(number)", "\(number)cm"]
            case .mm: ["\(tenths) mm", "\(tenths)mm"]
            }
        return ways[wording % ways.count]
    }
}
