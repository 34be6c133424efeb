extension Learner {
    /// Margin passes from the centres on; the average of the weights after each pass.
    func trained<Rows: TrainingRows>(_ centres: Rows) -> Rows {
        var current = centres
        var average = centres
        var scores = [Float](repeating: 0, count: training.subjects.count)
        // An example that is right by far is left in peace for a few passes; that saves most of the work.
        var rest = [Int](repeating: 0, count: examples.count)
        var heard = ExampleVectors()
        for pass in 0..<options.passes {
            let share = Float(options.passes - pass) / Float(options.passes)
            for example in shuffled(pass) {
                if rest[example] > 0 {
                    rest[example] -= 1
                    continue
                }
                hear(example, pass, into: &heard)
                if correct(heard, share, &current, &average, &scores) {
                    rest[example] = options.restingPasses
                }
            }
            reject(share, &current, &average, &scores)
        }
        return average
    }

    /// An example as one pass hears it: each of its words is missed now and then.
    ///
    /// So no word can carry an example alone, and the words beside it come to speak for its subject as well.
    /// Not those of a subject refused by name: without the name what is left may well ask for what the rules do answer.
    private func hear(_ example: Int, _ pass: Int, into heard: inout ExampleVectors) {
        let seed = Hashing.mix(UInt64(pass) << 32 | UInt64(example))
        let isCovered = examples.subjects[example] < training.coveredCount
        let missed = UInt64(isCovered ? options.missedShare * 65_536 : 0)
        heard.hold(example, of: examples) { word in
            Hashing.mix(seed &+ UInt64(UInt32(bitPattern: word))) & 0xFFFF >= missed
        }
    }

    /// Moves weights where the subject of what was heard does not lead by the margin.
    ///
    /// - Returns: Whether it leads by more.
    private func correct<Rows: TrainingRows>(
        _ heard: ExampleVectors, _ share: Float, _ current: inout Rows, _ average: inout Rows,
        _ scores: inout [Float]
    ) -> Bool {
        let range = heard.range(0)
        guard !range.isEmpty else { return false }
        let subject = Int(heard.subjects[0])
        current.scores(heard, range, into: &scores)
        guard let rival = Self.best(scores, except: subject) else { return false }
        let gap = options.margin - (scores[subject] - scores[rival])
        guard gap > 0 else { return gap < -options.comfort }
        let length = heard.values.reduce(Float(0)) { $0 + $1 * $1 }
        let step = min(options.largestStep, gap / (2 * length))
        for index in range {
            let feature = Int(heard.features[index])
            let change = step * heard.values[index]
            current.add(change, feature: feature, subject: subject)
            current.add(-change, feature: feature, subject: rival)
            average.add(share * change, feature: feature, subject: subject)
            average.add(-share * change, feature: feature, subject: rival)
        }
        return false
    }

    /// The examples in an order of each pass's own.
    ///
    /// In one order for all passes the last examples of it would always have the last word, so that one more
    /// example anywhere moved what others are read as.
    private func shuffled(_ pass: Int) -> [Int] {
        let seed = UInt64(pass) << 32
        let marks = (0..<examples.count).map { Hashing.mix(Hashing.mix(seed | UInt64($0)) &+ 1) }
        return marks.indices.sorted { (marks[$0], $0) < (marks[$1], $1) }
    }

    /// One pass over the utterances that a subject must leave alone: takes off what they score too much.
    private func reject<Rows: TrainingRows>(
        _ share: Float, _ current: inout Rows, _ average: inout Rows, _ scores: inout [Float]
    ) {
        for example in 0..<rejections.count {
            let range = rejections.range(example)
            let subject = Int(rejections.subjects[example])
            current.scores(rejections, range, into: &scores)
            let excess = scores[subject] - options.rejectionLevel
            guard excess > 0 else { continue }
            let length = range.reduce(Float(0)) { $0 + rejections.values[$1] * rejections.values[$1] }
            let step = min(options.largestStep, excess / max(length, 0.01))
            for index in range {
                let change = -step * rejections.values[index]
                current.add(change, feature: Int(rejections.features[index]), subject: subject)
                average.add(share * change, feature: Int(rejections.features[index]), subject: subject)
            }
        }
    }

    private static func best(_ scores: [Float], except subject: Int) -> Int? {
        var best: Int?
        for index in scores.indices where index != subject {
            if let current = best, scores[index] <= scores[current] { continue }
            best = index
        }
        return best
    }
}
