extension SizingAdvisor {
    /// Two facts, or two sizes of the strongest rank, that cannot both hold.
    func contradiction(in profile: Profile, _ candidates: [Candidate]) -> SizingResult.Contradiction? {
        for kind in tables.adjustment?.inputs ?? [] {
            let values = standing(kind, in: profile)
            guard values.count > 1, let entity = vocabulary.entities.first(where: { $0.name == kind }) else {
                continue
            }
            let titles = values.compactMap { name in entity.values.first { $0.name == name }?.title }
            return .init(slot: kind, values: titles)
        }
        let rivals = rivals(among: candidates)
        return rivals.isEmpty ? nil : .init(slot: Profile.size, values: rivals.map(label))
    }

    /// What contradicts each other in a profile, in the order that a contradiction names it.
    func choices(of slot: String, in profile: Profile) -> [Statement.Content] {
        guard slot == Profile.size else {
            return standing(slot, in: profile).map { .fact(kind: slot, value: $0) }
        }
        return rivals(among: candidates(in: profile)).map { .evidence($0.evidence) }
    }

    /// The strongest evidence where two of it differ, smallest first, one for each name.
    private func rivals(among candidates: [Candidate]) -> [Candidate] {
        guard let best = best(of: candidates) else { return [] }
        let others = candidates.filter { $0.rank == best.rank && differs($0, from: best) }
        guard !others.isEmpty else { return [] }
        var rivals: [Candidate] = []
        for candidate in ([best] + others).sorted(by: { $0.base < $1.base }) {
            if !rivals.contains(where: { label($0) == label(candidate) }) { rivals.append(candidate) }
        }
        return rivals
    }

    private func differs(_ candidate: Candidate, from best: Candidate) -> Bool {
        guard let base = convert(candidate.base, from: candidate.scale, to: best.scale) else { return false }
        return base != best.base
    }

    /// The evidence in words: the shoe, if it is one, and the size.
    func label(_ candidate: Candidate) -> String {
        let size = candidate.scale.label(candidate.base)
        return candidate.evidence.reference.map { "\(references[$0].title) in \(size)" } ?? size
    }
}
