/// The commands of a chat.
enum SlashCommands {
    /// In the order of `/help`.
    static let all: [any SlashCommand] = [
        WhyCommand(), SourcesCommand(), ChartCommand(), ProfileCommand(), ForgetCommand(), BackCommand(),
        SaveCommand(),
        ResetCommand(), HelpCommand(), QuitCommand(),
    ]

    /// Obeys a line that begins with a slash.
    static func run(_ line: String, in session: inout ChatSession) -> ChatReply {
        let parts = line.split(maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
        let name = parts.first.map(String.init) ?? line
        let argument = parts.dropFirst().first.map { String($0.trimmed) } ?? ""
        guard let command = all.first(where: { $0.name == name.lowercased() }) else {
            return .remark(unknown(name))
        }
        return command.run(argument, in: &session)
    }

    private static func unknown(_ name: String) -> String {
        let near = NearName.to(name.lowercased(), among: all.map(\.name))
        let shown = name.count > 30 ? name.prefix(30) + "…" : name
        return "There is no command \(shown). "
            + (near.map { "Did you mean \($0)?" } ?? "/help lists those there are.")
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
