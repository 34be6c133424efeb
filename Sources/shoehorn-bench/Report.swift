import Glibc

/// Prints each figure beside its budget.
struct Report {
    private(set) var isOver = false

    init() {
        Self.line(Self.columns("", "measured", "budget", "ratio", ""))
    }

    /// A figure that may not be above its budget.
    mutating func atMost(_ name: String, _ value: Double, _ unit: String, budget: Double) {
        judge(name, value, unit, "≤ \(Self.text(budget))", ratio: value / budget, isKept: value <= budget)
    }

    /// A figure that may not be below its budget.
    mutating func atLeast(_ name: String, _ value: Double, _ unit: String, budget: Double) {
        judge(name, value, unit, "≥ \(Self.text(budget))", ratio: value / budget, isKept: value >= budget)
    }

    /// A figure without a budget.
    func note(_ name: String, _ value: Double, _ unit: String) {
        Self.line(Self.columns(name, "\(Self.text(value)) \(unit)", "", "", ""))
    }

    /// Something that could not be measured, which keeps no budget.
    mutating func missing(_ name: String, _ reason: String) {
        isOver = true
        Self.line(Self.columns(name, reason, "", "", ""))
    }

    private mutating func judge(
        _ name: String, _ value: Double, _ unit: String, _ budget: String, ratio: Double, isKept: Bool
    ) {
        if !isKept { isOver = true }
        Self.line(
            Self.columns(
                name, "\(Self.text(value)) \(unit)", budget, Self.text(ratio), isKept ? "ok" : "over"))
    }

    /// Three figures that count, thousands apart.
    private static func text(_ value: Double) -> String {
        if value >= 100 {
            var digits = String(Int(value.rounded()))
            var place = digits.count - 3
            while place > 0 {
                digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
                place -= 3
            }
            return digits
        }
        let decimals = value >= 10 ? 10.0 : 100
        let rounded = (value * decimals).rounded() / decimals
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }

    private static func columns(
        _ name: String, _ value: String, _ budget: String, _ ratio: String, _ verdict: String
    ) -> String {
        func right(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.count)) + text
        }
        let left = name + String(repeating: " ", count: max(0, 46 - name.count))
        let line = left + right(value, 22) + right(budget, 11) + right(ratio, 8) + "  " + verdict
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    static func line(_ text: String) {
        let bytes = Array("\(text)\n".utf8)
        _ = write(STDOUT_FILENO, bytes, bytes.count)
    }
}
