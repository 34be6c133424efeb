import Conversation
import Testing

@testable import ShoehornCLI

/// Why a size, by the shipped rules.
@Suite struct SizeExplanationTests {
    private let line = "I wear a 10 in the NB 530 and a 9.5 in Air Force 1 and my usual is 10"

    @Test func whyNamesTheEvidenceWhatItOutranksAndTheNextBest() throws {
        let text = try explanation([line])
        #expect(
            text.contains(
                """
                  your New Balance 530 in US 10 (rank 2 of 6) comes to US 10 [1]
                Outranked:
                  your Nike Air Force 1 in US 9.5 (rank 3) would have come to US 10 or US 10.5, by \
                air-force-1-back-to-true-size, nothing-said-about-foot [2][3]
                  your usual US 10 (rank 3) would have come to US 10 or US 10.5, by usual-size, \
                nothing-said-about-foot [4][3]

                """))
        #expect(text.contains("in the order they fired:\n  new-balance-same-size\n"))
        #expect(
            text.contains(
                "next-best answer:\n  US 10 or US 10.5, going by your Nike Air Force 1 in US 9.5 [2][3]\n"))
        #expect(text.contains("\n  Our choice: the closer the shoe is to this one"))
        #expect(text.contains("\nThe answer rests on:\n  [1] "))
        #expect(text.contains("\nThese reasons rest on:\n  [2] "))
    }

    @Test func withoutOtherEvidenceThereIsNoNextBest() throws {
        let text = try explanation(["I usually wear US men's 9, wide feet, which size?"])
        #expect(text.contains("\nAlternative:\n  US men's 9\n"))
        #expect(text.contains("next-best answer:\n  none;"))
        #expect(!text.contains("Outranked"))
        #expect(!text.contains("These reasons"))
    }

    @Test func whatDoesNotCountIsNamed() throws {
        let text = try explanation([
            "my 990s are a 9 and too tight, my sambas are a 10, my usual is 10, which size?",
            "wide feet, no, very wide",
        ])
        #expect(text.contains("\nLeft aside:\n  New Balance 990, which does not fit\n  Adidas Samba, which"))
        let wide = try explanation([
            "I usually wear a 9 and have wide feet, really very wide feet, which size?"
        ])
        #expect(wide.contains("  “wide” gives way to “very wide”\n"))
    }

    @Test func evidenceThatContradictsItselfIsNamed() throws {
        let text = try explanation(["my usual size is 9", "my usual size is 10"])
        #expect(text.contains("  your usual US 9 (rank 3 of 6) comes to US 9 or US 9.5"))
        #expect(text.contains("  your usual US 10 (rank 3 of 6) comes to US 10 or US 10.5"))
        #expect(!text.contains("next-best"))
    }

    @Test func theAnswerToWhyHasEverySentenceEndOnce() throws {
        var session = ChatSession(try RuleBaseLoader.assistant(rules: nil))
        for line in [
            line, "27 cm, wide feet", "do they stretch?", "are they vegan?", "990 in 9 2E, narrow feet",
        ] {
            _ = session.reply(to: line)
            guard case .answer(let answer, _) = session.reply(to: "why?") else {
                Issue.record("no answer")
                return
            }
            let text = answer.plainText
            for fault in ["..", "?.", "!.", ";.", ":.", " .", ".;"] {
                #expect(!text.contains(fault), "\(text)")
            }
            #expect(text.contains("[1]") || line == "are they vegan?")
        }
    }

    @Test func askShowsTheSame() throws {
        let text = try ProgramRun(["ask", "--explain", line]).output
        #expect(text.hasSuffix(try explanation([line]) + "\n"))
        let json = try ProgramRun(["ask", "--explain", "--json", line]).output
        #expect(json.contains(#""explanation":[{"heading":"The size goes by"#))
        #expect(json.contains(#"(rank 3) would have come to US 10 or US 10.5, by usual-size"#))
        #expect(try !ProgramRun(["ask", "--json", line]).output.contains("explanation"))
    }

    @Test func noLadderLeavesTheTerminal() throws {
        let told = "I wear US men's 9, regular feet, which size?"
        for arguments in [["ask", told], ["ask", "--color", "always", told], ["ask", "--json", told]] {
            let text = try ProgramRun(arguments).output
            #expect(!text.contains("take ") && !text.contains("10.5"), "\(text)")
        }
        for arguments in [["chat"], ["--color", "always"], ["chat", "--plain"], ["batch", "--text"]] {
            let text = try ProgramRun(arguments, input: Array(told.utf8)).output
            #expect(!text.contains("take ") && !text.contains("10.5"), "\(text)")
        }
        let asked = try ProgramRun([], input: Array((told + "\n/chart\n").utf8)).output
        #expect(asked.contains("\n\nUS men's 9 is US women's 10.5, UK 8, EU 42.5 and 27 cm. [1][2][3]\n[1] "))
    }

    /// The explanation of the last of some lines, as it is shown on a pipe.
    private func explanation(_ lines: [String]) throws -> String {
        let assistant = try RuleBaseLoader.assistant(rules: nil)
        var turn = assistant.respond(to: lines.first ?? "", in: DialogueState())
        for line in lines.dropFirst() { turn = assistant.respond(to: line, in: turn.state) }
        return PlainRenderer().text(assistant.explain(turn))
    }
}
