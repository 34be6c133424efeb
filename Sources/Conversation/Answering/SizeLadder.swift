/// A recommended size among its neighbours, on every scale that the charts have it on.
///
/// It is no part of an answer: a chat shows it beside one, drawn or in plain words.
package struct SizeLadder: Sendable, Equatable {
    /// A step, which is a size on every scale.
    package struct Rung: Sendable, Equatable {
        package enum Kind: Sendable, Equatable {
            case neighbor, recommended, alternative
        }

        package let kind: Kind
        /// What stands beside it, such as `take`; empty beside a neighbour.
        package let sign: String
    }

    /// A size on a scale.
    package struct Cell: Sendable, Equatable {
        /// Such as `9.5`.
        package let number: String
        /// With its scale, such as `US men's 9.5`.
        package let label: String
        /// The number of its source; nil on the scale of the recommendation itself.
        package let mark: Int?
    }

    /// A scale with a cell for each rung; nil where the charts have none.
    package struct Column: Sendable, Equatable {
        /// The scale's name, such as `US men's`.
        package let heading: String
        /// Whether it is the scale of the recommendation.
        package let isOwn: Bool
        package let cells: [Cell?]

        /// The numbers of its sources, in order.
        package var marks: [Int] { Set(cells.compactMap { $0?.mark }).sorted() }
    }

    /// What a mark refers to.
    package struct Note: Sendable, Equatable {
        package let mark: Int
        package let line: String
    }

    /// The smallest size first.
    package let rungs: [Rung]
    /// The columns for men, for women or, while it is not known which, for each of them.
    package let sections: [[Column]]
    /// The size to take and its alternative in plain words.
    package let words: [Answer.Piece]
    /// The sources that the answer beside it does not list already, in the order of their marks.
    package let notes: [Note]

    /// Those of them that the words need, which leave out the neighbours.
    package var notesOfWords: [Note] {
        notes.filter { note in words.contains { $0.marks.contains(note.mark) } }
    }
}
