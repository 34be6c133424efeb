extension Assistant {
    /// Puts labelled questions to the assistant, each a conversation of its own.
    package func measure(_ questions: [LabelledQuestion]) -> Measurement {
        var measurement = Measurement()
        for question in questions { measurement.add(judge(question), isDialogue: question.isDialogue) }
        return measurement
    }

    private func judge(_ question: LabelledQuestion) -> [MeasuredTurn] {
        var state = DialogueState()
        var turns: [MeasuredTurn] = []
        for (index, labelled) in question.turns.enumerated() {
            let turn = respond(to: labelled.text, in: state)
            state = turn.state
            let id = question.isDialogue ? "\(question.id), turn \(index + 1)" : question.id
            turns.append(MeasuredTurn(id: id, turn, labelled.label, self))
        }
        return turns
    }
}
