import Rulebooks

extension SizingAdvisor {
    /// The values of a fact that its question names, in the table's order; none for a size.
    func offered(_ slot: String) -> [EntityValue] {
        values(of: slot).filter { $0.attributes["offered"] != nil }
    }

    /// What a plain "no" to the question about a fact stands for (column `denied`), such as neither narrow nor wide.
    func denied(_ slot: String) -> EntityValue? {
        values(of: slot).first { $0.attributes["denied"] != nil }
    }

    private func values(of slot: String) -> [EntityValue] {
        vocabulary.entities.first { $0.name == slot }?.values ?? []
    }

    /// The profile as it would be if what is told took the place of what is known.
    func supposing(_ told: [Statement], on profile: Profile) -> Profile {
        var known = profile.evidence.compactMap(\.value.size).last
        var supposed = profile
        let tellsSize = told.contains { if case .evidence = $0.content { true } else { false } }
        // "And for my wife, she's an 8": another person has feet of their own; "hers are narrow" goes on about her.
        for case .person(let side) in told.map(\.content) where tellsSize || profile.side?.value != side {
            supposed = Profile()
            known?.side = side
        }
        supposed.suppose(told.map { $0.onScale(of: known, scales) }, scales)
        return supposed
    }
}

extension Statement {
    /// A size that takes the place of another is on its scale, where it says none and can be on it.
    fileprivate func onScale(of known: Size?, _ scales: Scales) -> Statement {
        guard case .evidence(var evidence) = content else { return self }
        evidence.size = evidence.size?.onScale(of: known, scales)
        return Statement(
            .evidence(evidence), tokens: tokens, isCorrection: isCorrection, isLatent: isLatent)
    }
}
