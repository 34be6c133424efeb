/// A source as the reader sees it.
package struct Citation: Sendable, Equatable {
    /// Counted from 1.
    package let mark: Int
    /// Short name of the article.
    package let article: String
    package let title: String
    package let section: String
    /// `YYYY-MM-DD`.
    package let date: String

    package init(mark: Int, article: String, title: String, section: String, date: String) {
        self.mark = mark
        self.article = article
        self.title = title
        self.section = section
        self.date = date
    }
}
