import Testing

@testable import Transcripts

@Suite struct ExpectationReaderTests {
    @Test(arguments: [
        "answer stretch", "answer stretch, price", "answer", "answer stretch recommend us 9",
        "answer stretch from guide / Fit; history / The Origins: 2008",
        "recommend us 9 by new-balance-same-size",
        "recommend us-men 9 or 9.5 by usual-size, wide from guide / Fit",
        "ask size", "ask width recommend us 9 or 9.5", "ask", "unsure weight, cushioning", "outside",
        "outside washing", "outside New Balance 530", "invalid",
    ])
    func `What is read is written the same`(_ text: String) throws {
        var reader = ExpectationReader(" " + text)
        #expect(try reader.expectation().text == text)
    }

    @Test func `Blanks are free`() throws {
        var loose = ExpectationReader("  answer  stretch ,price   from  guide /  Fit ;")
        #expect(try loose.expectation().text == "answer stretch, price from guide / Fit")
    }
}
