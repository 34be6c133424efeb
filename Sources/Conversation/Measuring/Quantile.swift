/// Where a share of some numbers lies below.
enum Quantile {
    /// Between two numbers the straight line counts; 0 for none at all.
    static func of(_ numbers: [Float], at share: Double) -> Float {
        guard let last = numbers.indices.last else { return 0 }
        let sorted = numbers.sorted()
        let place = share * Double(last)
        let below = Int(place)
        return sorted[below] + (sorted[min(below + 1, last)] - sorted[below]) * Float(place - Double(below))
    }
}
