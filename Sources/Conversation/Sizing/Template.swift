/// Text with `{placeholders}` out of the rules.
enum Template {
    /// Puts values in place of their names; a name without a value stays as it is.
    static func fill(_ text: String, _ values: [String: String]) -> String {
        let open = UInt8(ascii: "{")
        guard text.utf8.contains(open) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 32)
        var rest = text.utf8[...]
        while let start = rest.firstIndex(of: open),
            let end = rest[start...].firstIndex(of: UInt8(ascii: "}"))
        {
            result += Substring(rest[..<start])
            let name = String(Substring(rest[rest.index(after: start)..<end]))
            result += values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: end)...]
        }
        return result + Substring(rest)
    }
}
