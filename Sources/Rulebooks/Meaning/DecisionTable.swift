/// A decision table: inputs, rows, a hit policy, outputs. It knows nothing of what the columns mean.
package struct DecisionTable: Sendable, Equatable {
    /// Which of the matching rows count.
    package enum HitPolicy: String, Sendable, CaseIterable {
        /// At most one row may match; the checker proves it.
        case unique
        /// The first matching row, from the top.
        case first
        /// All matching rows, from the top.
        case collect
        /// Not matched at all: a list to look things up in.
        case lookup
    }

    package let name: String
    package let hitPolicy: HitPolicy
    /// Names of the `if …` columns, in order.
    package let inputs: [String]
    /// Names of the `then …` columns, in order.
    package let outputs: [String]
    package let rows: [Row]
    package let place: Place

    package init(
        name: String, hitPolicy: HitPolicy, inputs: [String], outputs: [String], rows: [Row], place: Place
    ) {
        self.name = name
        self.hitPolicy = hitPolicy
        self.inputs = inputs
        self.outputs = outputs
        self.rows = rows
        self.place = place
    }
}
