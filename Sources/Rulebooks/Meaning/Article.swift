/// An article that answers may cite.
package struct Article: Sendable, Equatable {
    /// Short name used in `source` lines, such as `sizing-guide`.
    package let name: String
    package let title: String
    /// Day of publication, `YYYY-MM-DD`.
    package let date: String
    /// Section headings in the article's order.
    package let sections: [String]
    package let place: Place

    package init(name: String, title: String, date: String, sections: [String], place: Place) {
        self.name = name
        self.title = title
        self.date = date
        self.sections = sections
        self.place = place
    }
}
