/// A response before it is laid out for a terminal or a file.
package struct Answer: Sendable, Equatable {
    /// What the response is made of, in order.
    package let blocks: [Block]
    /// What the marks refer to, numbered from 1 in the order of first use.
    package let citations: [Citation]

    /// A piece of the response that begins on a line of its own.
    package enum Block: Sendable, Equatable {
        /// Sentences that follow one another.
        case paragraph([Piece])
        /// A line of a list, with what may be typed to get it (an example question), if anything.
        case item(text: String, example: String?)
    }

    /// A sentence (or two) and the marks of its sources.
    package struct Piece: Sendable, Equatable {
        package let text: String
        /// Numbers into `citations`, from 1.
        package let marks: [Int]

        package init(text: String, marks: [Int] = []) {
            self.text = text
            self.marks = marks
        }
    }

    package init(blocks: [Block], citations: [Citation] = []) {
        self.blocks = blocks
        self.citations = citations
    }
}
