import Rulebooks

/// What stands behind a size, for whoever asks why; nothing of it is worked out before.
extension SizingAdvisor {
    /// A value of a fact that another one told of the same fact makes pointless, both as people call them.
    struct OutrankedFact: Equatable {
        let value: String
        let winner: String
    }

    /// All evidence that counts, the strongest first.
    func weighed(_ profile: Profile) -> [WeighedEvidence] {
        var rest = candidates(in: profile)
        let strongest = best(of: rest)?.rank
        var weighed: [WeighedEvidence] = []
        while let next = best(of: rest) {
            rest.removeAll { $0.evidence == next.evidence }
            weighed.append(
                WeighedEvidence(
                    called: called(next), rank: next.rank, isOutranked: next.rank != strongest,
                    course: course(of: next, profile).0))
        }
        return weighed
    }

    /// The highest rank that a row of the table gives: that of the evidence that weighs least.
    var lowestRank: Int {
        guard let table = tables.evidence else { return 0 }
        return table.rows.compactMap { Int(table.output("rank", of: $0)) }.max() ?? 0
    }

    /// What the evidence below the strongest contradicts itself in, so that without the strongest there would be
    /// a question instead of a size.
    func contradictionBelowStrongest(_ profile: Profile) -> SizingResult.Contradiction? {
        let all = candidates(in: profile)
        guard let rank = best(of: all)?.rank else { return nil }
        return contradiction(in: profile, all.filter { $0.rank != rank })
    }

    /// Facts told that another outranks, in the order of the tables.
    func outrankedFacts(_ profile: Profile) -> [OutrankedFact] {
        (tables.adjustment?.inputs ?? []).flatMap { kind -> [OutrankedFact] in
            guard let told = profile.facts[kind],
                let entity = vocabulary.entities.first(where: { $0.name == kind })
            else { return [] }
            let standing = standing(kind, in: profile)
            return entity.values.compactMap { value in
                guard !standing.contains(value.name), told.contains(where: { $0.value == value.name }),
                    let winner = entity.values.first(where: { standing.contains($0.name) })
                else { return nil }
                return OutrankedFact(value: value.title, winner: winner.title)
            }
        }
    }

    /// What the row of the table of remarks says to whoever asks why weaker evidence gives way.
    var outrankingReason: String {
        tables.remark?.hits(["remark": .word("outranked")]).first?.because ?? ""
    }
}
