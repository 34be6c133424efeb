/// What keeps a transcript from being read, and where; its words are in `TranscriptFault+Message.swift`.
package struct TranscriptFault: Error, Sendable, Equatable {
    package let file: String
    /// Counted from 1.
    package let line: Int
    /// Counted from 1, in characters.
    package let column: Int
    package let fact: Fact

    /// What is wrong and what to do, without the place.
    package var message: String { fact.message }

    package enum Fact: Sendable, Equatable {
        // The file
        case notUTF8
        case noTurn

        // Lines
        case unknownLine(String)
        case emptyTitle
        case decisionWithoutQuestion
        case wordingWithoutQuestion
        case secondDecision
        case decisionBelowWording
        case wordingApart

        // Behind `=`
        case emptyDecision
        case unknownDecision(String)
        case extraWord(String)
        case noSize
        case noName(String)
    }
}
