import Rulebooks

/// Every change of one rule that is tried.
package struct Mutants: Sendable {
    /// Changes for which what was learnt can stay as it is.
    package let quick: [Mutant]
    /// Some of those that take learning anew, spread over all of them.
    package let slow: [Mutant]
    /// How many there are of those.
    package let slowCount: Int

    /// - Parameter sample: How many of the slow ones to try.
    package init(of rulebook: Rulebook, sample: Int) {
        quick = Self.ofTables(rulebook) + Self.ofAnswers(rulebook) + Self.ofEntities(rulebook)
        let slow = Self.ofExamples(rulebook)
        slowCount = slow.count
        let count = min(max(sample, 0), slow.count)
        self.slow = (0..<count).map { slow[(2 * $0 + 1) * slow.count / (2 * count)] }
    }
}
