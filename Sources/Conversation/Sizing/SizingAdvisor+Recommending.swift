import Rulebooks

extension SizingAdvisor {
    func recommend(
        _ best: Candidate, _ candidates: [Candidate], _ profile: Profile, _ result: inout SizingResult
    ) {
        var (course, notes) = self.course(of: best, profile)
        let scale = course.scale
        let values = values(of: course, best)
        result.said = course.rows.filter { !$0.say.isEmpty && !isUnsayable($0, course) }.map {
            fill($0, values)
        }
        result.recommendation = Recommendation(
            scale: scale.name, size: Size.text(course.size), alternative: course.alternative.map(Size.text),
            rules: course.rows.map(\.name), label: scale.label(course.size),
            alternativeLabel: course.alternative.map(scale.label), isScaleAssumed: best.isScaleAssumed)
        if scale.grid == nil {
            notes.append("marked")
            if course.wordsUp > 0 { notes.append("no-grid-up") }
            if course.wordsAlternative { notes.append("no-grid-alternative") }
        }
        if best.evidence.size?.rounded != nil { notes.append("rounded") }
        result.remarks =
            notes.compactMap { remark($0, values) }
            + outranked(by: best, course, candidates, profile)
        // Some scales are the same for men and women; then only what was said tells.
        result.side = scale.side ?? side(of: best, profile)
        if let side = result.side {
            result.equivalents = tables.chart.equivalents(of: course.size, system: scale.system, side: side)
        }
    }

    /// Where evidence leads: through foot and taste to the scale that was asked for, with the names of
    /// remarks on how that went.
    func course(of candidate: Candidate, _ profile: Profile) -> (SizingCourse, notes: [String]) {
        var course = adjusted(candidate, supposing: nil, profile)
        let notes = convertToWanted(&course, candidate, profile)
        return (course, notes)
    }

    /// Whom a size is for, as far as it was said.
    private func side(of candidate: Candidate, _ profile: Profile) -> String? {
        profile.wanted?.value.side ?? candidate.evidence.size?.side ?? profile.meant?.value.side
            ?? profile.side?.value
    }

    /// The base after foot and taste; a fact may be supposed for the question what it would change.
    private func adjusted(
        _ best: Candidate, supposing supposed: (kind: String, value: String)?, _ profile: Profile
    )
        -> SizingCourse
    {
        var course = SizingCourse(
            scale: best.scale, size: best.size, alternative: best.alternative, rows: [best.row])
        let grid = best.scale.grid ?? 0
        if grid == 0 { course.wordsUp = best.up }
        guard let table = tables.adjustment else { return course }
        var inputs: [String: DecisionTable.Input] = ["foot": .word(best.foot)]
        for kind in table.inputs {
            if let value = fact(kind, in: profile) { inputs[kind] = .word(value) }
        }
        if let supposed { inputs[supposed.kind] = .word(supposed.value) }
        guard let row = table.hits(inputs).first else { return course }
        let up = Int(table.output("up", of: row)) ?? 0
        let step = Int(table.output("alternative", of: row))
        course.size += up * grid
        course.alternative = grid == 0 ? nil : step.map { course.size + $0 * grid }
        course.wordsUp += grid == 0 ? up : 0
        course.wordsAlternative = grid == 0 && (step ?? 0) > 0
        course.rows.append(row)
        return course
    }

    /// The fact that could change the size and is neither known nor declined.
    func missing(_ best: Candidate, _ profile: Profile) -> String? {
        let kind = best.ask
        guard !kind.isEmpty, !profile.declined.contains(kind), fact(kind, in: profile) == nil,
            let entity = vocabulary.entities.first(where: { $0.name == kind })
        else { return nil }
        let size = adjusted(best, supposing: nil, profile).size
        let changes = entity.values.contains { value in
            value.attributes["offered"] != nil
                && adjusted(best, supposing: (kind, value.name), profile).size != size
        }
        return changes ? kind : nil
    }

    /// Takes the size to the scale that was asked for; the names of remarks on how that went.
    private func convertToWanted(
        _ course: inout SizingCourse, _ best: Candidate, _ profile: Profile
    ) -> [String] {
        guard let wanted = profile.wanted?.value else { return [] }
        var notes: [String] = []
        if let side = wanted.side, let target = tables.scales.scale(system: course.scale.system, side: side),
            let table = tables.conversion,
            let row = table.hits(["from": .word(course.scale.name), "to": .word(target.name)]).first,
            let size = convert(course.size, from: course.scale, to: target)
        {
            let from = course.scale
            course.alternative = course.alternative.flatMap { convert($0, from: from, to: target) }
            course.size = size
            course.scale = target
            course.rows.append(row)
        }
        if let system = wanted.system, system != course.scale.system {
            notes += convertByChart(&course, to: system, side: course.scale.side ?? side(of: best, profile))
        }
        return notes
    }

    /// By the chart's own rows only: where it has none, the size stays on its scale.
    private func convertByChart(_ course: inout SizingCourse, to system: String, side: String?) -> [String] {
        func find(_ tenths: Int) -> Int? {
            guard let side else { return nil }
            let rows = tables.chart.equivalents(of: tenths, system: course.scale.system, side: side)
            return rows.first { $0.system == system }?.tenths
        }
        guard let size = find(course.size), let target = tables.scales.scale(system: system, side: side)
        else {
            course.bySide = side == nil ? sizesBySide(course, in: system) : [:]
            return [course.bySide.isEmpty ? "no-chart-row" : "by-side"]
        }
        course.alternative = course.alternative.flatMap(find)
        course.size = size
        course.scale = target
        return ["by-chart"]
    }

    /// What the chart of each side has for a size; empty where one of them has no row.
    private func sizesBySide(_ course: SizingCourse, in system: String) -> [String: String] {
        var sizes: [String: String] = [:]
        for side in Set(tables.scales.all.compactMap(\.side)) {
            let rows = tables.chart.equivalents(of: course.size, system: course.scale.system, side: side)
            guard let size = rows.first(where: { $0.system == system })?.tenths,
                let target = tables.scales.scale(system: system, side: side)
            else { return [:] }
            sizes[side] = target.label(size)
        }
        return sizes
    }

    // MARK: Words

    private func values(of course: SizingCourse, _ best: Candidate) -> [String: String] {
        var values = course.bySide
        values["size"] = course.scale.label(course.size)
        if let alternative = course.alternative { values["alternative"] = course.scale.label(alternative) }
        if let size = best.evidence.size { values["said"] = best.scale.label(size.tenths) }
        if let rounded = best.evidence.size?.rounded { values["typed"] = rounded }
        if let reference = best.evidence.reference { values["shoe"] = references[reference].title }
        return values
    }

    /// A sentence of steps or of an alternative that there is none of, on a scale without a grid.
    private func isUnsayable(_ row: DecisionTable.Row, _ course: SizingCourse) -> Bool {
        guard let table = tables.adjustment, table.rows.contains(where: { $0.name == row.name }) else {
            return false
        }
        let moves =
            (Int(table.output("up", of: row)) ?? 0) != 0 || !table.output("alternative", of: row).isEmpty
        return course.scale.grid == nil && moves
    }

    private func fill(_ row: DecisionTable.Row, _ values: [String: String]) -> SizingRemark {
        SizingRemark(
            rule: row.name, text: Template.fill(row.say, values), source: row.source, because: row.because)
    }

    private func remark(_ name: String, _ values: [String: String]) -> SizingRemark? {
        tables.remark?.hits(["remark": .word(name)]).first.map { fill($0, values) }
    }

    /// The evidence as its row calls it, such as "your usual US 9".
    func called(_ candidate: Candidate) -> String {
        var values: [String: String] = [:]
        if let size = candidate.evidence.size { values["said"] = candidate.scale.label(size.tenths) }
        if let reference = candidate.evidence.reference { values["shoe"] = references[reference].title }
        return Template.fill(tables.evidence?.output("called", of: candidate.row) ?? "", values)
    }

    /// Weaker evidence that disagrees by half a size or more, and with foot and taste still does.
    private func outranked(
        by best: Candidate, _ taken: SizingCourse, _ candidates: [Candidate], _ profile: Profile
    ) -> [SizingRemark] {
        candidates.compactMap { other in
            guard other.rank > best.rank, let size = convert(other.size, from: other.scale, to: best.scale),
                abs(size - best.size) >= 5
            else { return nil }
            let course = self.course(of: other, profile).0
            guard course.scale.name != taken.scale.name || course.size != taken.size else { return nil }
            let values = [
                "other": called(other), "size": course.scale.label(course.size), "winner": called(best),
            ]
            return remark("outranked", values)
        }
    }
}
