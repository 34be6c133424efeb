import Rulebooks

/// Works out a size from a profile by the rule base's tables.
package struct SizingAdvisor: Sendable {
    let vocabulary: SizingVocabulary
    let tables: SizingTables
    /// The kind whose values are the shoes to compare with.
    let references: [EntityValue]

    package init(_ rulebook: Rulebook) {
        vocabulary = SizingVocabulary(rulebook)
        tables = SizingTables(rulebook)
        let kind = vocabulary.roles.firstIndex(of: .reference)
        references = kind.map { rulebook.entities[$0].values } ?? []
    }

    /// The scales, for whoever has to name the accepted ranges.
    package var scales: Scales { tables.scales }

    /// The profile with one more line taken in.
    ///
    /// - Parameters:
    ///   - statements: From `ProfileReader`, of that line.
    ///   - line: The caller's number for the line.
    ///   - answering: The slot that was asked for last and is still open (`size`, `width`), or nil.
    package func absorb(
        _ statements: [Statement], into profile: Profile, line: Int, answering: String?
    ) -> Profile {
        var profile = profile
        let contradiction = statements.isEmpty ? nil : contradiction(in: profile, candidates(in: profile))
        let contested = contradiction.map { Set([$0.slot]) } ?? []
        profile.absorb(statements, line: line, answering: answering, scales, contested: contested)
        return profile
    }

    /// What can be said with what is known; the same profile always gives the same result.
    package func advise(_ profile: Profile) -> SizingResult {
        var result = SizingResult()
        result.impossible = profile.impossible?.value
        result.isUncoveredPerson = profile.uncoveredPerson != nil
        let candidates = candidates(in: profile)
        noteShoes(profile, &result)
        guard !result.isUncoveredPerson else { return result }
        result.contradiction = contradiction(in: profile, candidates)
        guard result.contradiction == nil else { return result }
        guard let best = best(of: candidates) else {
            result.isSizeDeclined = profile.declined.contains(Profile.size)
            result.missing = result.isSizeDeclined && result.impossible == nil ? nil : Profile.size
            return result
        }
        recommend(best, candidates, profile, &result)
        if result.impossible != nil {
            result.missing = Profile.size
        } else {
            result.missing = missing(best, profile)
        }
        return result
    }

    private func noteShoes(_ profile: Profile, _ result: inout SizingResult) {
        for told in profile.evidence {
            guard let reference = told.value.reference else { continue }
            let title = references[reference].title
            if told.value.traits["fit"] == "does-not-fit" {
                result.notFitting.append(title)
            } else if told.value.size != nil, !isCovered(told.value, profile) {
                result.uncoveredReferences.append(title)
            }
        }
    }

    /// Whether the tables know the shoe; one sized down by nobody knows how much lacks a size, no rule.
    private func isCovered(_ evidence: Evidence, _ profile: Profile) -> Bool {
        var plain = evidence
        plain.traits["down"] = nil
        return candidate(plain, profile) != nil
    }

    /// The only value of a fact that holds; nil when none was told, or two that contradict.
    func fact(_ kind: String, in profile: Profile) -> String? {
        let values = standing(kind, in: profile)
        return values.count == 1 ? values[0] : nil
    }

    /// The values told of a fact, without those that another outranks, in the table's order.
    func standing(_ kind: String, in profile: Profile) -> [String] {
        guard let told = profile.facts[kind],
            let entity = vocabulary.entities.first(where: { $0.name == kind })
        else { return [] }
        let values = entity.values.filter { value in told.contains { $0.value == value.name } }
        let outranked = values.flatMap {
            ($0.attributes["outranks"] ?? "").split(separator: ";").map(String.init)
        }
        return values.map(\.name).filter { !outranked.contains($0) }
    }
}
