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
        guard let best = best(of: candidates) else { return nil }
        let rivals = candidates.filter { $0.rank == best.rank && differs($0, from: best) }
        guard !rivals.isEmpty else { return nil }
        var values: [String] = []
        for candidate in ([best] + rivals).sorted(by: { $0.base < $1.base }) {
            let label = label(candidate)
            if !values.contains(label) { values.append(label) }
        }
        return .init(slot: Profile.size, values: values)
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
