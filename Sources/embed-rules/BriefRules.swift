import Rulebooks

/// The rules without what only learning needs.
enum BriefRules {
    /// Examples kept of each intent: for `/help`, and to complete what is typed.
    private static let keptAsks = 3

    /// A rule file's text without concepts, spellings, near misses, and all but the first examples; other files as
    /// they are.
    static func text(_ file: SourceFile) -> [UInt8] {
        guard file.name.hasSuffix(".rules") else { return file.bytes }
        var kept: [UInt8] = []
        var isKept = true
        var asks = 0
        for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let words = line.split {
                $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
            }
            let key = words.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
            let isHeader = line.first.map { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? false
            if isHeader, !key.hasPrefix("#") {
                isKept = key != "concept" && key != "spelling"
                asks = 0
            }
            if !isHeader, key == "ask" { asks += 1 }
            let isLearnt = !isHeader && (key == "not" || key == "ask" && asks > keptAsks)
            if isKept, !isLearnt { kept += line + [UInt8(ascii: "\n")] }
        }
        return kept
    }
}
