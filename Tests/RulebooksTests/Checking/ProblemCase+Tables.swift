extension ProblemCase {
    /// The last two cells of a row: a source, and no remark.
    private static let rest = "guide / Wide Feet,"

    private static func table(_ rows: String...) -> String {
        "rule,if a,then b,say,source,because\n" + rows.joined(separator: "\n")
    }

    static let tables: [ProblemCase] = [
        ProblemCase(
            " \n",
            "t.csv:1:1: error: this file has no header. Write the names of the columns in its first line."),
        ProblemCase(table(), "t.csv:1:1: error: there are no rows below the header. Add one."),
        ProblemCase(
            "rule,,source,say,say\nr,,guide / Wide Feet,,",
            "t.csv:1:6: error: this column has no name. Write one in the header.",
            "t.csv:1:18: error: there are two columns \"say\". Rename one."),
        ProblemCase(
            "rul,source\nr,guide / Wide Feet",
            "t.csv:1:1: error: unknown column \"rul\". Did you mean \"rule\"?",
            "t.csv:1:1: error: there is no column \"rule\". Add it to the header."),
        ProblemCase(
            "rule,source,width\nr,guide / Wide Feet,x",
            "t.csv:1:13: error: unknown column \"width\". "
                + "Columns are: rule, if …, then …, say, source, because."),
        ProblemCase(
            table("r,x,y,z", "s,x,y,z,\(rest),more"),
            "t.csv:2:1: error: this row has 4 cells and the header has 6. Add the missing cells.",
            "t.csv:3:1: error: this row has 7 cells and the header has 6. "
                + "Put quotes around a cell with the separator in it."),
        ProblemCase(
            table("r,x,y,\"z,\(rest)"),
            "t.csv:2:1: error: this row has 4 cells and the header has 6. Add the missing cells.",
            "t.csv:2:7: error: this quote is never closed. Add a quote at the end of the cell."),
        ProblemCase(
            table("r,x,y,\"z\" a,\(rest)"),
            "t.csv:2:11: error: text follows a closing quote. "
                + "Quote the whole cell, and write a quote inside it twice."),
        ProblemCase(
            table(",x,,,\(rest)"),
            "t.csv:2:1: error: this row has nothing in the column \"rule\". Give it a name."),
        ProblemCase(
            table("r,x,,,\(rest)", "r,y,,,\(rest)"),
            "t.csv:3:1: error: there is already a row \"r\" at t.csv:2:1. Give one another name."),
        ProblemCase(
            table("r,x,,,,"),
            "t.csv:2:1: error: the row \"r\" has no source. "
                + "Fill its source cell, or write facts no in the table's block."),
        ProblemCase(
            table("r,> 3,,,\(rest)"),
            "t.csv:2:3: error: \"> 3\" is no condition. Write -, a | b, not a | b, 3..18, >= 3 or <= 18."),
        ProblemCase(
            table("r,>= three,,,\(rest)"),
            "t.csv:2:3: error: \"three\" is no number. Write it like 9 or 9.5."),
        ProblemCase(
            table("r,9..3,,,\(rest)"),
            "t.csv:2:3: error: \"9..3\" begins above its end. Write the lower number first."),
        ProblemCase(
            table("r,x,,,\(rest)", "s,x,,,\(rest)"),
            "t.csv:3:1: error: the row \"s\" repeats \"r\" at t.csv:2:1. Delete one."),
        ProblemCase(
            table("r,x,,,\(rest)", "s,not y,,,\(rest)"),
            "c.rules:1:1: warning: no row of the table \"t\" takes: a y. "
                + "Add a row, unless nothing is to happen then.",
            "t.csv:3:1: error: the rows \"s\" and \"r\" at t.csv:2:1 can both match. Narrow one of them."),
        ProblemCase(
            "rule,if subject,then answer,source\nr,fit | fat,shape,guide / Wide Feet",
            "t.csv:2:1: error: unknown intent \"fat\". Did you mean \"fit\"?",
            "t.csv:2:1: error: unknown intent \"shape\". Name an intent of these rules."),
        ProblemCase(
            table("r,x,,{oops,\(rest)"),
            "t.csv:2:6: error: the braces do not match. Write each placeholder as {name}, and no other braces."
        ),
    ]

    static let entities: [ProblemCase] = [
        ProblemCase(
            "shoe\ndunk",
            "t.csv:1:1: error: there is no column \"name\". Add it to the header.",
            "t.csv:1:1: error: there is no column \"words\". Add it to the header."),
        ProblemCase(
            "shoe,name,words\n,Dunk,dunk\na,A,a\na,B,b",
            "t.csv:2:1: error: this row has nothing in the column \"shoe\". Give it a name.",
            "t.csv:4:1: error: there is already a row \"a\" at t.csv:3:1. Give one another name."),
        ProblemCase(
            "shoe,name,words\na,A,x;y\nb,B,Y",
            "t.csv:3:1: warning: \"Y\" names \"a\" too, at t.csv:2:1. Keep it with one of them."),
    ]
}
