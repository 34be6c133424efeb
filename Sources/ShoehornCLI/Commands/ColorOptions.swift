import ArgumentParser

/// How output looks.
struct ColorOptions: ParsableArguments {
    @Option(
        name: .customLong("color"),
        help: ArgumentHelp("Use colour: auto, always or never.", valueName: "when"))
    var choice = ColorChoice.auto
}
