/// How well scores tell two kinds apart, whatever the threshold.
package enum RankingCurve {
    /// The area under the ROC curve: how often a positive scores above a negative, ties counting half.
    ///
    /// - Returns: Nil where one of the two is missing.
    package static func area(positives: [Float], negatives: [Float]) -> Double? {
        guard !positives.isEmpty, !negatives.isEmpty else { return nil }
        let all = (positives.map { ($0, true) } + negatives.map { ($0, false) }).sorted { $0.0 < $1.0 }
        var rankSum = 0.0
        var start = 0
        while start < all.count {
            var end = start
            var count = 0
            while end < all.count, all[end].0 == all[start].0 {
                if all[end].1 { count += 1 }
                end += 1
            }
            rankSum += Double(count) * Double(start + end + 1) / 2
            start = end
        }
        let (ups, downs) = (Double(positives.count), Double(negatives.count))
        return (rankSum - ups * (ups + 1) / 2) / (ups * downs)
    }
}
