/// The natural logarithm, worked out here so that its last digit is the same on every machine.
enum Logarithm {
    /// ln x for a finite x > 0.
    static func natural(_ x: Double) -> Double {
        let ln2 = 0.693147180559945309417232121458
        var mantissa = x.significand
        var exponent = Double(x.exponent)
        if mantissa > 1.4142135623730951 {
            mantissa /= 2
            exponent += 1
        }
        // ln m = 2 artanh((m - 1) / (m + 1)); |ratio| < 0.172, so 12 terms reach the last bit.
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var sum = 0.0
        for term in stride(from: 23, through: 1, by: -2) { sum = sum * square + 1 / Double(term) }
        return exponent * ln2 + 2 * ratio * sum
    }
}
