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
    /// Kinds of things that some intent is about.
    private let kindsAsked: Set<Int>

    package init(
        _ rulebook: Rulebook, model: IntentModel, settings: InterpreterSettings = InterpreterSettings()
    ) {
        self.rulebook = rulebook
        self.model = model
        interpreter = Interpreter(rulebook, model: model, settings: settings)
        advisor = Advisor(rulebook, model: model, settings: settings)
        composer = AnswerComposer(articles: rulebook.articles)
        let names = Set(rulebook.intents.flatMap { $0.about.map(\.kind) })
        kindsAsked = Set(rulebook.entities.indices.filter { names.contains(rulebook.entities[$0].name) })
    }

    /// The turn that a line makes; cannot fail, since not knowing is an answer too.
    package func respond(to line: String, in state: DialogueState) -> Turn {
        let understanding = interpreter.read(line)
        var plan = advisor.plan(understanding, in: state)
        var read = understanding
        if plan.decision.outcome == .outside || plan.decision.outcome == .unsure {
            for frame in FollowUp.frames(of: understanding, in: state, about: kindsAsked) {
                let framed = interpreter.read(frame)
                let other = advisor.plan(framed, in: state)
                guard other.decision.outcome == .answered else { continue }
                (plan, read) = (other, framed)
                plan.frame = frame
                break
            }
        }
        let answer = composer.compose(plan.parts)
        return Turn(
            line: line, understanding: read, decision: plan.decision, answer: answer,
            state: state.remembering(line, read, plan, answer), plan: plan)
    }

    /// Takes a turn apart: what the line was read as, which words spoke for it, the rules and the sources.
    package func explain(_ turn: Turn) -> Explanation {
        advisor.explainer.explanation(turn.understanding, turn.plan)
    }

    func ladderBuilder(_ wanted: SizeLadderBuilder.Wanted) -> SizeLadderBuilder {
        SizeLadderBuilder(advisor.sizing, wanted, phrases: advisor.phrases, composer: composer)
    }
}
