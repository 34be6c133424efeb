import Testing

@testable import ShoehornCLI

/// When there is colour.
@Suite struct ColorChoiceTests {
    @Test(
        arguments: [
            (ColorChoice.auto, true, [:], true), (.auto, false, [:], false),
            (.auto, true, ["NO_COLOR": "1"], false),
            (.auto, true, ["NO_COLOR": ""], true), (.auto, true, ["TERM": "dumb"], false),
            (.auto, true, ["TERM": "xterm"], true), (.always, false, ["NO_COLOR": "1"], true),
            (.never, true, [:], false),
        ] as [(ColorChoice, Bool, [String: String], Bool)])
    func colorFollowsTheChoiceAndTheTerminal(
        _ choice: ColorChoice, _ isTerminal: Bool, _ variables: [String: String], _ isColored: Bool
    ) {
        let environment = Environment(variables)
        #expect(choice.isColored(isTerminal: isTerminal, environment: environment) == isColored)
    }
}
