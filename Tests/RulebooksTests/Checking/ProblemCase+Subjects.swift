extension ProblemCase {
    /// An intent `x` with its ask, and these lines.
    private static func intent(_ lines: String) -> String { "intent x\n  title X\n  ask x\n" + lines }

    static let subjects: [ProblemCase] = [
        ProblemCase(
            "article a\n  title A\n  date 2025-02-30\n  section S\n  section  S",
            "c.rules:3:8: error: \"2025-02-30\" is no day. Write it as 2025-03-31.",
            "c.rules:5:12: error: the section \"S\" is listed already at c.rules:4:11. Keep one."),
        ProblemCase(
            intent("  answer A\n  source guide"),
            "c.rules:5:10: error: \"guide\" names no section. "
                + "Write the article's name, a slash, and the section's heading."),
        ProblemCase(
            intent("  answer A\n  source giude / Quick Answer"),
            "c.rules:5:10: error: unknown article \"giude\". Did you mean \"guide\"?"),
        ProblemCase(
            intent("  answer A\n  source history / Quick Answer"),
            "c.rules:5:10: error: unknown article \"history\". Add it as an article block."),
        ProblemCase(
            intent("  answer A\n  source guide / quick answer"),
            "c.rules:5:10: error: the article \"guide\" has no section \"quick answer\". "
                + "Did you mean \"Quick Answer\"?"),
        ProblemCase(
            intent("  answer A\n  source guide / Laces"),
            "c.rules:5:10: error: the article \"guide\" has no section \"Laces\". "
                + "Copy the heading from the article's block, letter by letter."),
        ProblemCase(
            intent("  answer A\n"),
            "c.rules:4:3: error: this answer has no source. Add below it: source article / section heading."),
        ProblemCase(
            intent("  source guide / Quick Answer\n  answer A\n  source guide / Wide Feet"),
            "c.rules:4:3: error: this source has no answer above it. Put the answer first, then its source."),
        ProblemCase(
            intent("  act tel\n  answer A\n  source guide / Wide Feet"),
            "c.rules:4:7: error: unknown act \"tel\". Did you mean \"tell\"?"),
        ProblemCase(
            intent("  act something\n  answer A\n  source guide / Wide Feet"),
            "c.rules:4:7: error: unknown act \"something\". "
                + "Write one of: tell, talk, recommend, explain, list, recall, forget, leave."),
        ProblemCase(
            intent("  say A\n  answer A\n  source guide / Wide Feet"),
            "c.rules:4:3: error: the intent \"x\" tells facts, and a say line has no source. "
                + "Make it an answer with a source."),
        ProblemCase(
            intent(""),
            "c.rules:1:1: error: the intent \"x\" has no answer. Add an answer line and its source below it."),
        ProblemCase(
            intent("  act talk"),
            "c.rules:1:1: error: the intent \"x\" has nothing to say. Add a say line."),
        ProblemCase(
            intent("  ask X?\n  answer A\n  source guide / Wide Feet"),
            "c.rules:4:7: error: \"X?\" is asked already at c.rules:3:7. Delete one, or ask differently."),
        ProblemCase(
            "uncovered x\n  ask Do they  fit!",
            "c.rules:2:7: error: \"Do they  fit!\" is an ask of \"fit\" too, at b.rules:3:11. "
                + "Keep it where it belongs."),
        ProblemCase(
            "uncovered x\n  ask a\n  not A.",
            "c.rules:3:7: error: \"A.\" is also an ask of the same subject, at c.rules:2:7. Keep one of the two."
        ),
        ProblemCase(
            "uncovered x\n  ask a\n  near fat, shape",
            "c.rules:3:8: error: unknown intent \"fat\". Did you mean \"fit\"?",
            "c.rules:3:8: error: unknown intent \"shape\". Name an intent of these rules."),
        ProblemCase(
            intent("  about shoe\n  about shoe=x\n  answer A\n  source guide / Wide Feet"),
            "c.rules:4:9: error: \"shoe\" is not understood. "
                + "Write a kind, an equals sign and a value, such as: shoe=dunk.",
            "c.rules:5:9: error: unknown kind of entity \"shoe\". Add it as an entity block."),
    ]
}
