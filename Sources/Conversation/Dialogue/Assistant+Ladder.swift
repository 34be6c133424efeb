import Rulebooks

extension Assistant {
    /// The size that a turn recommends among its neighbours on the scales of the charts; nil where nothing was
    /// recommended or the charts have nothing on it.
    ///
    /// - Parameter isBesideAnswer: Whether its marks go on from those of the turn's answer; by itself it
    ///   numbers its sources from 1.
    package func ladder(of turn: Turn, isBesideAnswer: Bool) -> SizeLadder? {
        guard let recommendation = turn.decision.recommendation,
            let scale = scales.scale(named: recommendation.scale),
            let size = Scales.tenths(recommendation.size)
        else { return nil }
        let wanted = SizeLadderBuilder.Wanted(
            scale: scale, size: size, alternative: recommendation.alternative.flatMap(Scales.tenths),
            side: turn.plan.sizing?.side)
        let cited = isBesideAnswer ? turn.answer.citations.compactMap(source) : []
        return ladderBuilder(wanted).ladder(cited: cited)
    }

    private func source(_ citation: Citation) -> Source? {
        guard let article = rulebook.articles.firstIndex(where: { $0.name == citation.article }),
            let section = rulebook.articles[article].sections.firstIndex(of: citation.section)
        else { return nil }
        return Source(article: article, section: section)
    }
}
