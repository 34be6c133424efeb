import ArgumentParser
import Conversation
import Rulebooks
import Transcripts

/// Plays a list of questions, or the questions of a transcript, and writes a transcript.
struct PlayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "play",
        abstract: "Ask a list of questions, one after another, and write the conversation as a transcript.",
        discussion: """
            Examples:
              shoehorn play questions.txt > Transcripts/my-subject.transcript
              shoehorn play --no-wording Transcripts/wide-feet.transcript

            A file has a question a line; in a transcript these are the lines that begin with ">". A blank
            line in a list of questions begins a new conversation. "-" is standard input.
            """)

    @OptionGroup var rules: RulesOptions

    @Flag(inversion: .prefixedNo, help: "Write the wording of the answers as well as the decisions.")
    var wording = true

    @Argument(help: "Transcripts or lists of questions.", completion: .file())
    var files: [String]

    func run() throws {
        let shell = Shell.standard()
        let paths = files.map { $0 == "-" ? "/dev/stdin" : $0 }
        let read = try TranscriptFiles.read(paths, shell)
        let scores = try read.map { try shell.score($0) }
        let assistant = try TestedRules(rules.folder, shell).assistant
        for (index, lines) in scores.enumerated() {
            if index > 0 { shell.output.line("") }
            var player = Player(assistant, hasWording: wording)
            for line in player.lines(lines) { shell.output.line(line) }
        }
        try shell.finish()
    }
}
