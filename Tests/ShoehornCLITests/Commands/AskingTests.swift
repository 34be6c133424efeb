import Testing

@testable import ShoehornCLI

/// Arguments that are read without the argument parser.
@Suite struct AskingTests {
    @Test(arguments: [
        (["ask", "do", "they", "stretch"], ["do", "they", "stretch"]), (["ask", ""], [""]),
        (["ask", "help"], ["help"]), (["ask", "9 - or 9.5?"], ["9 - or 9.5?"]),
    ])
    func wordsAloneAreAQuestion(arguments: [String], question: [String]) {
        let asking = Asking(plain: arguments)
        #expect(asking?.question == question)
        #expect(asking?.rules == nil && asking?.color == .auto && asking?.json == false)
    }

    @Test(arguments: [
        [], ["ask"], ["ask", "--json", "hello"], ["ask", "hello", "-h"], ["ask", "--", "hello"],
        ["batch", "x"],
        ["hello", "ask"],
    ])
    func anythingElseIsForTheParser(arguments: [String]) {
        #expect(Asking(plain: arguments)?.question == nil)
    }
}
