/// Text of the person's put into a response: quoted, short, and without anything a terminal would obey.
enum PlainText {
    /// The longest stretch of a line that is quoted back.
    private static let longest = 60

    /// The text in quotation marks, control characters left out, cut where it is long.
    static func quoted(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            guard result.unicodeScalars.count < longest else {
                result += "…"
                break
            }
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
                result += " "
            default:
                result.unicodeScalars.append(scalar)
            }
        }
        return "“" + result + "”"
    }
}
