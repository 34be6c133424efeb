/// A kind of thing that utterances mention, such as shoes or foot widths: one CSV file, one row a value.
package struct EntityKind: Sendable, Equatable {
    /// File name without folder and ending: `entities/shoe.csv` is `shoe`.
    package let name: String
    package let values: [EntityValue]

    package init(name: String, values: [EntityValue]) {
        self.name = name
        self.values = values
    }
}
