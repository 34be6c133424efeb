/// A subject the rule base answers.
package struct Intent: Sendable, Equatable {
    /// What answering this intent takes beyond reading out its sentences.
    package enum Act: String, Sendable, CaseIterable {
        /// Read out the sentences.
        case tell
        /// Small talk: sentences without a fact, so without a source.
        case talk
        /// Work out a size by the decision tables.
        case recommend
        /// Explain the last answer.
        case explain
        /// List the subjects with an example each.
        case list
        /// Tell what the person has told about themselves.
        case recall
        /// Forget what was told, and start anew.
        case forget
        /// Talk that ends the conversation.
        case leave
    }

    package let name: String
    /// The subject as a short question; also one more example.
    package let title: String
    package let act: Act
    /// Entity values this subject is about, as `kind=value` pairs; another value of the same kind
    /// in the utterance makes it a question about something else.
    package let about: [EntityReference]
    package let asks: [Example]
    package let nots: [Example]
    package let sentences: [Sentence]
    package let place: Place

    package init(
        name: String, title: String, act: Act, about: [EntityReference], asks: [Example], nots: [Example],
        sentences: [Sentence], place: Place
    ) {
        self.name = name
        self.title = title
        self.act = act
        self.about = about
        self.asks = asks
        self.nots = nots
        self.sentences = sentences
        self.place = place
    }
}
