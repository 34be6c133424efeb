import Rulebooks

/// Answers lines out of a rule base; the same line in the same state always gets the same turn.
package struct Assistant: Sendable {
    package let rulebook: Rulebook
    package let model: IntentModel
    private let interpreter: Interpreter
    private let advisor: Advisor
    /// The scales of the rule base.
    var scales: Scales { advisor.sizing.scales }
    private let composer: AnswerComposer
    private let followUps: FollowUpReader

    /// - Parameter mentionFinder: One made of the rulebook's entities, where it is at hand.
    package init(
        _ rulebook: Rulebook, model: IntentModel, mentionFinder: MentionFinder? = nil,
        settings: InterpreterSettings = InterpreterSettings()
    ) {
        self.rulebook = rulebook
        self.model = model
        let known = mentionFinder.flatMap { $0.fits(rulebook.entities) ? $0 : nil }
        advisor = Advisor(rulebook, model: model, settings: settings)
        interpreter = Interpreter(
            rulebook, model: model, mentionFinder: known, sizing: advisor.sizing, settings: settings)
        composer = AnswerComposer(articles: rulebook.articles)
        followUps = FollowUpReader(rulebook, vocabulary: advisor.vocabulary, interpreter: interpreter)
    }

    /// The same assistant made ready for thousands of lines: takes some milliseconds, and memory for each known word.
    package func preparedForManyLines() -> Assistant {
        Assistant(
            rulebook, model: model.preparedForManyLines(), mentionFinder: interpreter.mentionFinder,
            settings: advisor.settings)
    }

    /// What is decided and answered where a conversation begins with a line and ends.
    package func answer(_ line: String) -> (decision: Decision, answer: Answer) {
        let plan = decide(interpreter.read(line), in: DialogueState()).1
        return (plan.decision, composer.compose(plan.parts))
    }

    /// The turn that a line makes; cannot fail, since not knowing is an answer too.
    package func respond(to line: String, in state: DialogueState) -> Turn {
        let understanding = interpreter.read(line)
        let state = advisor.forgets(understanding) ? state.startedAnew : state
        let (read, plan) = decide(understanding, in: state)
        let answer = composer.compose(plan.parts)
        return Turn(
            line: line, understanding: read, decision: plan.decision, answer: answer,
            state: state.remembering(line, read, plan, answer), plan: plan)
    }

    /// A reply is read beside the question before it, a line that cannot stand by itself beside the last subject;
    /// any other line only when it was not understood alone.
    private func decide(_ understanding: Understanding, in state: DialogueState) -> (Understanding, Plan) {
        if let replied = advisor.planReply(understanding, in: state) { return replied }
        for followUp in followUps.dependent(understanding, in: state) {
            if let taken = take(followUp, of: understanding, in: state) { return taken }
        }
        let plan = advisor.plan(understanding, in: state)
        guard plan.decision.outcome == .outside || plan.decision.outcome == .unsure else {
            return (understanding, plan)
        }
        for followUp in followUps.remaining(understanding, in: state) {
            if let taken = take(followUp, of: understanding, in: state) { return taken }
        }
        return (understanding, plan)
    }

    /// The plan for what a line may stand for; nil where that comes to nothing.
    private func take(
        _ followUp: FollowUp, of understanding: Understanding, in state: DialogueState
    ) -> (Understanding, Plan)? {
        switch followUp {
        case .subjects(let subjects, let rows):
            var taken = advisor.follow(subjects, from: understanding, in: state)
            taken.1.followedRows = rows
            return taken
        case .missing(let aspect, let subject):
            return (understanding, advisor.planMissing(aspect, about: subject, in: state))
        case .told(let contents):
            let read = understanding.saying(contents)
            return (read, advisor.plan(read, in: state))
        case .supposed(let told):
            return advisor.plan(supposing: told, in: state).map { (understanding, $0) }
        case .foreign(let thing):
            return (understanding, advisor.planForeign(thing, in: state))
        case .line(let text):
            let framed = interpreter.read(text)
            var plan = advisor.plan(framed, in: state)
            guard plan.decision.outcome == .answered else { return nil }
            plan.frame = text
            return (framed, plan)
        case .refusedLine(let text):
            let framed = interpreter.read(text).untold
            var plan = advisor.plan(framed, in: state)
            guard plan.decision.refused != nil else { return nil }
            plan.frame = text
            return (framed, plan)
        }
    }

    /// Takes a turn apart: what the line was read as, which words spoke for it, the rules and the sources.
    package func explain(_ turn: Turn) -> Explanation {
        advisor.explainer.explanation(turn.understanding, turn.plan)
    }

    /// What a conversation knows about the person, and from which line: sizes first, then facts by kind.
    package func remembered(in state: DialogueState) -> [Remembered] { advisor.remembered(in: state) }

    func ladderBuilder(_ wanted: SizeLadderBuilder.Wanted) -> SizeLadderBuilder {
        SizeLadderBuilder(advisor.sizing, wanted, phrases: advisor.phrases, composer: composer)
    }
}
