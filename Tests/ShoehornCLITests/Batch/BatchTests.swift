import Conversation
import Testing

@testable import ShoehornCLI

/// Bytes in, bytes out.
@Suite struct BatchTests {
    @Test func everyLineHasItsObjectInOrder() throws {
        let lines = try run(
            #"{"id":"a\u00e9/","session":"s","text":"do they stretch?"}"# + "\r\n" + "\n" + "half {\n"
                + #"{"text":"are they vegan?"}"#)
        #expect(lines.count == 4)
        #expect(
            lines[0].hasPrefix(
                #"{"id":"a\u00e9/","session":"s","text":"do they stretch?","outcome":"answered","#))
        #expect(
            lines[0].contains(#""response":"Hardly at all. [1]","citations":[{"mark":1,"article":"guide","#))
        #expect(lines[1].hasPrefix(#"{"error":{"line":2,"message":"the line is empty"#))
        #expect(lines[2].hasPrefix(#"{"error":{"line":3,"message":"not a JSON object"#))
        #expect(lines[3].contains(#""outcome":"outside","intents":[],"response":"The guide does not say"#))
    }

    @Test func withTextALineIsAQuestion() throws {
        let lines = try run("\u{FEFF}hello\n\n{\"text\":\"hello\"}\ndo they stretch", format: .text)
        #expect(lines[0].hasPrefix(#"{"text":"hello","outcome":"answered","#))
        #expect(lines[1].hasPrefix(#"{"text":"","outcome":"invalid","intents":[],"#))
        #expect(lines[2].hasPrefix(#"{"text":"{\"text\":\"hello\"}","outcome":"#))
        #expect(lines[3].contains(#""name":"stretch""#))
    }

    @Test func sessionsAreConversationsApart() throws {
        let lines = try run(
            #"{"session":"one","text":"do they stretch?"}"# + "\n"
                + #"{"session":"two","text":"can I wash them?"}"#
                + "\n" + #"{"session":"\u006fne","text":"do they stretch?"}"# + "\n"
                + #"{"text":"do they stretch?"}"#)
        #expect(lines.allSatisfy { $0.contains(#""outcome":"answered""#) })
        #expect(lines[2].hasPrefix(#"{"session":"\u006fne","#))
    }

    @Test func theSameWordsGetTheSameAnswerHoweverManyThereAre() throws {
        let questions = [
            "do they stretch?", "can I wash them?", "do they stretch?  ", "hello", "e\u{301}", "é",
        ]
        let once = try run(questions.joined(separator: "\n"), format: .text)
        let many = try run(
            (0..<300).map { questions[$0 % questions.count] }.joined(separator: "\n"), format: .text)
        #expect(many.count == 300)
        #expect(many.indices.allSatisfy { many[$0] == once[$0 % questions.count] })
        let talk = (0..<300).map { #"{"session":"s","text":"\#(questions[$0 % 2])"}"# }
        let talked = try run(talk.joined(separator: "\n"))
        #expect(talked[299].replacing(#""session":"s","#, with: "") == once[1])
    }

    @Test func conversationsGoOnFromBlockToBlock() throws {
        let turns = (0..<5000).map { number in
            let session = number % 3 == 0 ? "" : #""session":"\#(number % 3)","#
            return
                #"{"id":"\#(number)",\#(session)"text":"\#(number < 4990 ? "hello" : "do they stretch?")"}"#
        }
        let lines = try run(turns.joined(separator: "\n"))
        #expect(lines.count == 5000)
        #expect(lines.indices.allSatisfy { lines[$0].hasPrefix(#"{"id":"\#($0)","#) })
        #expect(lines[4997...].allSatisfy { $0.contains(#""name":"stretch""#) })
    }

    @Test func hostileLinesLoseNothing() throws {
        let question = Array("hello\n".utf8)
        let long = [UInt8](repeating: 0x61, count: 1 << 20) + [0x0A]
        let input =
            question + long + question + [0xFF, 0xFE, 0x0A] + question + [0x00, 0x61, 0x0A]
            + Array("\u{1B}]0;x\u{7}\u{9B}31m\n".utf8) + question
        let (lines, faults) = try run(input, format: .text)
        #expect(lines.count == 8)
        #expect(faults == 2)
        for index in [0, 2, 4, 7] { #expect(lines[index].contains(#""response":"Good day to you.""#)) }
        #expect(lines[1] == #"{"error":{"line":2,"message":"the line is longer than 64 KiB"}}"#)
        #expect(lines[3] == #"{"error":{"line":4,"message":"not UTF-8 at column 1"}}"#)
        #expect(lines[5].hasPrefix(#"{"text":"\u0000a","#))
        #expect(lines[6].hasPrefix(#"{"text":"\u001b]0;x\u0007\u009b31m","#))
        #expect(
            !lines.joined().unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    }

    private func run(_ text: String, format: Batch.Format = .json) throws -> [String] {
        try run(Array(text.utf8), format: format).lines
    }

    private func run(_ input: [UInt8], format: Batch.Format) throws -> (lines: [String], faults: Int) {
        var batch = Batch(try TinyRules.assistant(), format: format)
        var reader = LineReader.over(input, blockSize: 1000)
        let output = Output(descriptor: nil)
        batch.run(&reader, output)
        let text = String(decoding: output.buffer, as: UTF8.self)
        return (
            text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init),
            batch.faultCount
        )
    }
}
