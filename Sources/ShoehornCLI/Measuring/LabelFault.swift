/// What is wrong with a labelled question.
struct LabelFault: Error, Equatable {
    let message: String
}
