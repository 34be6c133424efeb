import Testing

@testable import Transcripts

@Suite struct MutationTestTests {
    @Test func `Changes that no transcript notices are found`() throws {
        let assistant = try ShoeRules.assistant()
        let test = MutationTest(assistant, [try ShoeRules.transcript()])
        let unnoticed = Mutants(of: assistant.rulebook, sample: 0).quick.filter { !test.isNoticed($0) }.map(
            \.text)
        #expect(unnoticed.contains("the row other-foot could be removed"))
        #expect(unnoticed.contains("the sentence \"They cost 150 dollars.\" could be removed"))
        #expect(!unnoticed.contains("the row wide-foot could be removed"))
        #expect(!unnoticed.contains("the column up of wide-foot could be 2 instead of 1"))
        #expect(!unnoticed.contains("the answers of stretch and price could be swapped"))
        #expect(!unnoticed.contains { $0.hasPrefix("the sentence \"Hardly") })
    }

    @Test func `The sample is spread over all`() throws {
        let rulebook = try ShoeRules.assistant().rulebook
        let mutants = Mutants(of: rulebook, sample: 3)
        #expect(mutants.slowCount == 6)
        #expect(mutants.slow.map(\.place.line) == [9, 15, 22])
        #expect(Mutants(of: rulebook, sample: 99).slow.count == 6)
    }
}
