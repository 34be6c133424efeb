/// A section of an article of the same rule base: what a sentence rests on.
package struct Source: Sendable, Equatable, Hashable {
    /// Index into `Rulebook.articles`.
    package let article: Int
    /// Index into that article's `sections`.
    package let section: Int

    package init(article: Int, section: Int) {
        self.article = article
        self.section = section
    }
}
