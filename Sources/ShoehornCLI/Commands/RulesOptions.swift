import ArgumentParser

/// Which rule base to use.
struct RulesOptions: ParsableArguments {
    @Option(
        name: .customLong("rules"),
        help: ArgumentHelp(
            "Use the rule base in this folder, not the one inside the program.", valueName: "dir"),
        completion: .directory)
    var folder: String?
}
