extension ProblemCase {
    static let files: [ProblemCase] = [
        ProblemCase(
            "x",
            "c.yaml:1:1: error: files ending in .yaml cannot be read. "
                + "Rules end in .rules, tables in .csv, notes in .md; move anything else away.",
            file: "c.yaml"),
        ProblemCase(
            "x",
            "Rules:1:1: error: a file without an ending cannot be read. "
                + "Rules end in .rules, tables in .csv, notes in .md; move anything else away.",
            file: "Rules"),
        ProblemCase(
            "a\n1",
            "c.csv:1:1: error: no entity or table block names this file. "
                + "Add a block for it, or move the file away.", file: "c.csv"),
        ProblemCase(
            "table t\n  file q.csv\n  hit first\n",
            "c.rules:2:8: error: there is no file \"q.csv\". Write its path inside the folder of the rules."),
    ]

    static let blocks: [ProblemCase] = [
        ProblemCase(
            "intend x", "c.rules:1:1: error: unknown kind of block \"intend\". Did you mean \"intent\"?"),
        ProblemCase(
            "whatever x\n  ask y",
            "c.rules:1:1: error: unknown kind of block \"whatever\". A line at the left edge begins with one of: "
                + "article, intent, uncovered, concept, spelling, phrase, entity, table."),
        ProblemCase(
            "concept x\n  words a\n  phrase y",
            "c.rules:3:3: error: \"phrase\" begins a block, but stands indented. Move it to the left edge."),
        ProblemCase(
            "concept x\nwords a",
            "c.rules:2:1: error: \"words\" stands at the left edge. Put two blanks before it."),
        ProblemCase(
            "phrase\n  say x",
            "c.rules:1:1: error: this block has no name. Write phrase and then a name."),
        ProblemCase(
            "phrase two words\n  say x",
            "c.rules:1:8: error: the name \"two words\" cannot be used. "
                + "Use letters, digits and hyphens, without blanks."),
        ProblemCase(
            "phrase x\n  say x\nphrase x\n  say y",
            "c.rules:3:1: error: there is already a phrase \"x\" at c.rules:1:1. "
                + "Give one another name, or join them."),
        ProblemCase(
            "  ask x",
            "c.rules:1:3: error: this line belongs to no block. Begin one above it, such as: intent my-subject."
        ),
        ProblemCase(
            "concept x\n  words a\n  word b",
            "c.rules:3:3: error: a concept has no line \"word\". Did you mean \"words\"?"),
        ProblemCase(
            "uncovered x\n  ask a\n  answer b",
            "c.rules:3:3: error: an uncovered has no line \"answer\". It may have: about, ask, not, near."),
        ProblemCase(
            "phrase x\n  say a\n  say b",
            "c.rules:3:3: error: \"say\" stands here a second time; the first is at c.rules:2:3. Keep one."),
        ProblemCase("phrase x", "c.rules:1:1: error: the phrase \"x\" has no \"say\" line. Add one."),
        ProblemCase(
            "phrase x\n  say",
            "c.rules:2:3: error: nothing follows \"say\". Write its text, or delete the line."),
        ProblemCase(
            "concept x\n  words a,, b",
            "c.rules:2:11: error: the list of words has an empty place. Take away the spare comma."),
        ProblemCase(
            "concept x\n  words wash, tidy,  Wash",
            "c.rules:2:22: error: \"Wash\" stands twice in the concept \"x\". Delete one."),
        ProblemCase(
            "spelling you\n  typos u, y ou",
            "c.rules:2:12: error: \"y ou\" is more than one word. Separate typos by commas; each is a single word."
        ),
        ProblemCase(
            "spelling you",
            "c.rules:1:1: error: the spelling \"you\" has no \"typos\" line. Add one."
        ),
        ProblemCase(
            "spelling you\n  typos u\nspelling your\n  typos ur, U",
            "c.rules:4:13: error: \"U\" is a typo of \"you\" already, at c.rules:2:9. Keep one."),
        ProblemCase(
            "spelling you\n  typos u\nspelling us\n  typos you",
            "c.rules:4:9: error: \"you\" is a right word at c.rules:2:9, so it cannot be a typo as well. Delete one."
        ),
        ProblemCase(
            "phrase x\n  say Hello {name",
            "c.rules:2:7: error: the braces do not match. Write each placeholder as {name}, and no other braces."
        ),
        ProblemCase(
            "phrase x\n  say Hello {}",
            "c.rules:2:7: error: the braces do not match. Write each placeholder as {name}, and no other braces."
        ),
        ProblemCase(
            "phrase x\n  say {a{b}}",
            "c.rules:2:7: error: the braces do not match. Write each placeholder as {name}, and no other braces."
        ),
    ]
}
