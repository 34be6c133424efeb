extension DecisionTable {
    /// One rule of a table.
    package struct Row: Sendable, Equatable {
        /// The row's own name (column `rule`), unique in the rule base.
        package let name: String
        /// One condition an input, in the table's order.
        package let conditions: [Condition]
        /// One cell an output, in the table's order; empty where nothing is said.
        package let outputs: [String]
        /// The sentence said when the row fires (column `say`), with `{placeholders}`; may be empty.
        package let say: String
        /// What the row rests on (column `source`).
        package let source: Source?
        /// A remark for whoever asks why (column `because`), such as that the choice is ours.
        package let because: String
        package let place: Place

        package init(
            name: String, conditions: [Condition], outputs: [String], say: String, source: Source?,
            because: String, place: Place
        ) {
            self.name = name
            self.conditions = conditions
            self.outputs = outputs
            self.say = say
            self.source = source
            self.because = because
            self.place = place
        }
    }

    /// What a row asks of one input.
    package enum Condition: Sendable, Equatable {
        /// `-` or an empty cell.
        case any
        /// `a | b`: one of these words.
        case oneOf([String])
        /// `not a | b`: anything but these, nothing said included.
        case noneOf([String])
        /// `3..18`, both ends included; nil is open.
        case within(low: Double?, high: Double?)
    }
}
