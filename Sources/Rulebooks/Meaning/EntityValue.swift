/// One value of an entity kind, with the words that name it.
package struct EntityValue: Sendable, Equatable {
    /// Identifier, first column, such as `gel-1130`.
    package let name: String
    /// How answers call it, such as `Gel-1130`; column `name`.
    package let title: String
    /// Words and phrases that name it (column `words`, separated by `;`).
    package let words: [String]
    /// The other columns by their header, such as `family`; empty cells left out.
    package let attributes: [String: String]
    package let place: Place

    package init(name: String, title: String, words: [String], attributes: [String: String], place: Place) {
        self.name = name
        self.title = title
        self.words = words
        self.attributes = attributes
        self.place = place
    }
}
