import ArgumentParser

/// The program; without the name of a command it chats.
struct ShoehornCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shoehorn",
        abstract: "Answers questions about a shoe, and says which article it has them from.",
        discussion: """
            Examples:
              shoehorn                                chat; /help in the chat shows how
              shoehorn ask do they stretch             one question, one answer
              shoehorn ask --explain "do they run small?"
              shoehorn batch < questions.jsonl         an object a line in, an object a line out
              shoehorn batch --text < questions.txt    a question a line in
              shoehorn check --rules Rules/my-shoe     what is wrong with a rule base
              shoehorn learn --rules Rules/my-shoe     learn from changed examples once for all commands
              shoehorn test                            replay the conversations that must stay true
              shoehorn play questions.txt              a conversation out of a list of questions
              shoehorn measure questions.jsonl         how well labelled questions are understood
              printf 'do they stretch?\\n' | shoehorn   chat without a terminal

            Exit status: 0 done, 1 a check failed or there was no answer, 64 wrong usage,
            65 unusable input or rules, 66 a named file is missing.
            """,
        version: Version.current,
        subcommands: [
            ChatCommand.self, AskCommand.self, BatchCommand.self, CheckCommand.self, LearnCommand.self,
            TestCommand.self, PlayCommand.self, CompareCommand.self, MeasureCommand.self,
        ],
        defaultSubcommand: ChatCommand.self)
}
