import Conversation

/// The figures of a plain classifier, for people and for programs.
struct PredictionReport {
    /// What it was measured on.
    let name: String
    let intentCount: Int
    let exampleCount: Int
    let threshold: Float
    let score: PredictionScore
    /// Whether a line may ask several things.
    let isMulti: Bool
    let seconds: Double

    var lines: [String] {
        let learnt = "learnt \(intentCount) intents from \(exampleCount) lines in \(Share.decimal(seconds)) s"
        let heading = "\(name): \(score.inScope) in scope, \(score.outOfScope) out of scope; \(learnt)"
        let right = Share.percent(score.rightBeforeRefusing, of: score.inScope)
        guard !isMulti else {
            return [heading, "  exactly the intents wanted: \(right) (\(score.rightBeforeRefusing))"]
        }
        var lines = [heading, "  right without refusing: \(right) (\(score.rightBeforeRefusing))"]
        if let area = score.area { lines.append("  area under the ROC curve: \(Share.decimal(100 * area))") }
        lines.append("  refusing below \(SixDecimals.text(threshold)), a tenth of what it learnt from:")
        lines.append("    right: \(Share.percent(score.right, of: score.inScope)) of those in scope")
        lines.append("    refused in scope: \(Share.percent(score.inScopeRefused, of: score.inScope))")
        if score.outOfScope > 0 {
            let recall = Share.percent(score.outOfScopeRefused, of: score.outOfScope)
            let precision = Share.percent(score.outOfScopeRefused, of: score.refused)
            lines.append("    out of scope: recall \(recall), precision \(precision)")
        }
        return lines
    }

    /// Appends the figures as an object.
    func append(to bytes: inout [UInt8]) {
        var object = JSONObjectWriter()
        object.add("name", name, to: &bytes)
        object.add("intents", intentCount, to: &bytes)
        object.add("examples", exampleCount, to: &bytes)
        object.add("inScope", score.inScope, to: &bytes)
        object.add("outOfScope", score.outOfScope, to: &bytes)
        object.add(isMulti ? "exact" : "rightBeforeRefusing", score.rightBeforeRefusing, to: &bytes)
        if !isMulti {
            object.add("right", score.right, to: &bytes)
            object.add("inScopeRefused", score.inScopeRefused, to: &bytes)
            object.add("outOfScopeRefused", score.outOfScopeRefused, to: &bytes)
            if let area = score.area { object.add("areaPercent", tenths: 100 * area, to: &bytes) }
            object.add("threshold", SixDecimals.text(threshold), to: &bytes)
        }
        object.add("seconds", tenths: seconds, to: &bytes)
        object.end(&bytes)
    }
}
