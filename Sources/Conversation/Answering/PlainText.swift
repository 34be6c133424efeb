/// Text of the person's put into a response: quoted, short, and without anything a terminal would obey.
enum PlainText {
    /// The longest stretch of a line that is quoted back.
    private static let longest = 60

    /// The text in quotation marks, control characters left out, cut where it is long.
    static func quoted(_ text: String) -> String {
        var result = ""
        var count = 0
        for scalar in text.unicodeScalars {
            guard count < longest else {
                result += "…"
                break
            }
            count += 1
            result.unicodeScalars.append(isHarmless(scalar) ? scalar : " ")
        }
        return "“" + result + "”"
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
            return false
        default:
            return true
        }
    }
}
