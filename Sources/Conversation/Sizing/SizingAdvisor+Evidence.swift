import Rulebooks

extension SizingAdvisor {
    /// All evidence that counts.
    func candidates(in profile: Profile) -> [Candidate] {
        profile.evidence.compactMap { candidate($0.value, profile) }
    }

    /// The evidence's row and size; nil when it has no size, does not fit or meets no row.
    func candidate(_ evidence: Evidence, _ profile: Profile) -> Candidate? {
        guard let size = evidence.size, evidence.traits["fit"] != "does-not-fit", let table = tables.evidence,
            let (scale, isAssumed) = scale(of: size, in: profile)
        else { return nil }
        var inputs: [String: DecisionTable.Input] = [
            "family": .word(evidence.family), "scale": .word(scale.name), "down": .word("no"),
        ]
        for (name, value) in evidence.traits { inputs[name] = .word(value) }
        let usual = usualSize(in: profile, on: scale)
        if let usual, evidence.reference != nil {
            let down = evidence.traits["down"]
            if down != nil, down != "no" {
                inputs["down"] = .word("true")
            } else if size.tenths < usual {
                inputs["down"] = .word("below")
            }
        }
        guard let row = table.hits(inputs).first,
            let base = base(table.output("base", of: row), evidence, usual)
        else { return nil }
        let up = Int(table.output("up", of: row)) ?? 0
        let alternative = table.output("alternative", of: row)
        let step = Int(alternative).map { base + (up + $0) * (scale.grid ?? 0) }
        return Candidate(
            evidence: evidence, row: row, order: table.rows.firstIndex { $0.name == row.name } ?? 0,
            rank: Int(table.output("rank", of: row)) ?? 0, scale: scale, isScaleAssumed: isAssumed,
            base: base,
            up: up, alternative: alternative == "lower" ? size.tenths : scale.grid == nil ? nil : step,
            foot: table.output("foot", of: row), ask: table.output("ask", of: row))
    }

    private func base(_ column: String, _ evidence: Evidence, _ usual: Int?) -> Int? {
        switch column {
        case "upper": evidence.upper?.tenths
        case "true-size": usual
        default: evidence.size?.tenths
        }
    }

    /// The one usual size, in tenths of a scale; nil without one on that scale.
    private func usualSize(in profile: Profile, on scale: Scale) -> Int? {
        let sizes = profile.evidence.filter {
            $0.value.family == Evidence.usual && $0.value.traits["fit"] != "does-not-fit"
        }.compactMap(\.value.size)
        guard let first = sizes.first, sizes.allSatisfy({ $0.tenths == first.tenths }) else { return nil }
        guard let (own, _) = self.scale(of: first, in: profile) else { return nil }
        return convert(first.tenths, from: own, to: scale)
    }

    /// The scale of a size: as said, else as said of the others, else by its number.
    func scale(of size: Size, in profile: Profile) -> (Scale, isAssumed: Bool)? {
        let others = profile.evidence.compactMap(\.value.size)
        let bare = tables.scales.system(ofBare: size.tenths)
        let system =
            size.system ?? profile.meant?.value.system ?? shared(others.compactMap(\.system), bare, size)
        let side =
            size.side ?? profile.meant?.value.side ?? only(others.compactMap(\.side)) ?? profile.side?.value
        guard let name = system ?? bare?.system, let scale = tables.scales.scale(system: name, side: side)
        else { return nil }
        return (scale, size.system == nil && size.side == nil && system == nil && side == nil)
    }

    /// The system of the other sizes, where it is one and the number could be on it.
    private func shared(_ systems: [String], _ bare: Scale?, _ size: Size) -> String? {
        guard let system = only(systems), let scale = tables.scales.scale(system: system, side: nil),
            scale.range.contains(size.tenths)
        else { return nil }
        return system
    }

    private func only(_ values: [String]) -> String? {
        guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    /// A size on another scale, by the table `conversion`; nil when there is no way.
    func convert(_ tenths: Int, from: Scale, to: Scale) -> Int? {
        if from.name == to.name { return tenths }
        guard let table = tables.conversion,
            let row = table.hits(["from": .word(from.name), "to": .word(to.name)]).first,
            let steps = Int(table.output("steps", of: row))
        else { return nil }
        return tenths + steps * (from.grid ?? 0)
    }

    /// The strongest evidence; among equals the earlier row, scale and shoe, whatever the order of telling.
    func best(of candidates: [Candidate]) -> Candidate? {
        let order = tables.scales.all.map(\.name)
        return candidates.min { first, second in
            let left = [
                first.rank, first.order, order.firstIndex(of: first.scale.name) ?? 0,
                first.evidence.reference ?? -1,
            ]
            let right = [
                second.rank, second.order, order.firstIndex(of: second.scale.name) ?? 0,
                second.evidence.reference ?? -1,
            ]
            return left.lexicographicallyPrecedes(right)
        }
    }
}
