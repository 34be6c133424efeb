/// Finds typos that are read in two ways, or that are no typos.
enum SpellingCheck {
    static func problems(_ spellings: [Spelling]) -> [Problem] {
        var problems: [Problem] = []
        var rights: [String: Place] = [:]
        var last = ""
        for spelling in spellings where spelling.right != last {
            last = spelling.right
            for word in spelling.right.lowercased().split(separator: " ") where rights[String(word)] == nil {
                rights[String(word)] = spelling.place
            }
        }
        var typos: [String: Spelling] = [:]
        for spelling in spellings where !spelling.isSoundAlike {
            let typo = spelling.wrong.lowercased()
            if let other = typos[typo] {
                problems.report(
                    .sameTypo(spelling.wrong, right: other.right, first: other.place), at: spelling.place)
                continue
            }
            typos[typo] = spelling
            if let right = rights[typo] {
                problems.report(.typoIsRight(spelling.wrong, first: right), at: spelling.place)
            }
        }
        return problems
    }
}
