import Testing

@testable import Transcripts

/// The rules are broken in every way that the report tells apart.
@Suite struct TextReportTests {
    @Test func `Nothing changed`() throws {
        #expect(try report(nil) == ["1 transcript, 4 turns, all as pinned."])
    }

    @Test func `Only the wording`() throws {
        let lines = try report(("shoe.rules", "overlays hold", "straps hold"))
        #expect(
            lines == [
                "a.transcript:6: only the wording", "  > will they stretch?",
                "    Hardly: the [-overlays-] {+straps+} hold the upper. [1]", "    now: R/shoe.rules:10", "",
                "1 transcript, 4 turns, 1 changed (1 only the wording).",
                "To look closer: shoehorn test --rules R --review a.transcript",
            ])
    }

    @Test func `Another source`() throws {
        let change = ("shoe.rules", "upper.\n  source  guide / Fit", "upper.\n  source  guide / Wide Feet")
        #expect(
            try report(change).prefix(5) == [
                "a.transcript:5: another source: guide / Wide Feet instead of guide / Fit",
                "  > will they stretch?", "  - = answer stretch from guide / Fit",
                "  + = answer stretch from guide / Wide Feet", "    now: stretch, R/shoe.rules:6",
            ])
    }

    @Test func `Another size`() throws {
        let lines = try report(("adjustment.csv", "wide-foot,adjusts,wide,1,-1", "wide-foot,adjusts,wide,0,"))
        #expect(
            lines.prefix(6) == [
                "a.transcript:12: another size: us 9 instead of us 9.5 or 9", "  > usually a 9, wide feet",
                "  - = recommend us 9.5 or 9 by usual-size, wide-foot",
                "  + = recommend us 9 by usual-size, wide-foot", "    now: usual-size, R/evidence.csv:2",
                "    now: wide-foot, R/adjustment.csv:2",
            ])
    }

    @Test func `Another rule for the same size`() throws {
        let lines = try report(("adjustment.csv", "wide-foot", "broad-foot"))
        #expect(
            lines.first == "a.transcript:12: another rule for the same size: usual-size, broad-foot "
                + "instead of usual-size, wide-foot")
        #expect(lines.contains("    now: broad-foot, R/adjustment.csv:2"))
        #expect(lines.contains("    before: wide-foot, not in the rules any more"))
    }

    @Test func `Another intent, with scores and words`() throws {
        let lines = try report(nil, from: "> will they stretch?\n= answer price\n")
        #expect(lines.first?.hasPrefix("a.transcript:2: another intent: stretch (") == true, "\(lines)")
        #expect(lines.first?.contains("%) instead of price (") == true)
        #expect(lines.first?.contains("for \"stretch\"") == true)
        #expect(lines.contains { $0.hasPrefix("    before: price, R/shoe.rules:") })
    }

    @Test(arguments: [
        ("will they stretch?", "answer strech", "strech", "stretch"),
        ("can I put them in the washing machine", "outside wasing", "wasing", "washing"),
        ("usually a 9, wide feet", "recommend us 9.5 or 9 by usual-size, wide-fot", "wide-fot", "wide-foot"),
    ])
    func `A mistyped name gets a hint`(question: String, pinned: String, typed: String, meant: String) throws
    {
        let lines = try report(nil, from: "> \(question)\n= \(pinned)\n")
        #expect(
            lines.contains("    before: \(typed), not in the rules. Did you mean \"\(meant)\"?"), "\(lines)")
    }

    @Test func `Another outcome`() throws {
        let lines = try report(nil, from: "> can I put them in the washing machine\n= answer stretch\n")
        #expect(lines.first?.hasPrefix("a.transcript:2: another outcome: washing (") == true, "\(lines)")
        #expect(lines.contains("  + = outside washing"))
    }

    @Test func `Another subject refused, and another question back`() throws {
        let text =
            "> can I put them in the washing machine\n= outside soap\n\n> what size do I need\n= ask width\n"
        let lines = try report(nil, from: text)
        #expect(
            lines.contains { $0.hasPrefix("a.transcript:2: another subject refused: washing") }, "\(lines)")
        #expect(lines.contains("a.transcript:5: another question back: size instead of width"))
    }

    private func report(_ change: ShoeRules.Change?, from text: String? = nil) throws -> [String] {
        let transcript = try ShoeRules.transcript(text ?? ShoeRules.conversation)
        let result = Replayer(try ShoeRules.assistant(change)).replay(transcript)
        return TextReport(rulesFolder: "R/", options: " --rules R").lines([result])
    }
}
