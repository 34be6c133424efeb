/// Texts with `{placeholders}`.
enum Template {
    /// Whether a text holds what a template makes, whatever is put in.
    static func matches(_ template: String, within text: String) -> Bool {
        var rest = text[...]
        for part in fixedParts(template) {
            guard let end = rest.end(of: part) else { return false }
            rest = rest[end...]
        }
        return !template.isEmpty
    }

    /// What stands between the placeholders.
    private static func fixedParts(_ template: String) -> [String] {
        template.split(separator: "{").enumerated().map { index, part in
            guard index > 0 || template.first == "{", let brace = part.firstIndex(of: "}") else {
                return String(part)
            }
            return String(part[part.index(after: brace)...])
        }.filter { !$0.isEmpty }
    }
}

extension StringProtocol {
    /// Where the first occurrence of a part ends.
    func end(of part: String) -> Index? {
        let (text, wanted) = (Array(utf8), Array(part.utf8))
        guard let first = wanted.first else { return startIndex }
        guard text.count >= wanted.count else { return nil }
        for start in 0...(text.count - wanted.count) where text[start] == first {
            guard text[start..<start + wanted.count].elementsEqual(wanted) else { continue }
            return utf8.index(startIndex, offsetBy: start + wanted.count)
        }
        return nil
    }
}
