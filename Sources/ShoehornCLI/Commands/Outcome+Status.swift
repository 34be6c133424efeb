import Conversation

extension Outcome {
    /// Whether somebody who asked one question has got what they asked for, or a question back that leads there.
    var isAnswer: Bool {
        switch self {
        case .answered, .asked: true
        case .unsure, .outside, .invalid: false
        }
    }
}
