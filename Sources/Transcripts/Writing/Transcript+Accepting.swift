extension Transcript {
    /// The file with changed turns accepted: what is pinned of them is written anew, every other byte stays.
    package func accepting(_ failures: [FailedTurn]) -> [UInt8] {
        var edits: [(range: Range<Int>, text: String)] = []
        for failure in failures {
            let isWording = failure.differences.allSatisfy { $0.kind == .wording }
            if let pinned = failure.scripted.decision, !isWording {
                let new = pinned.value.repinned(
                    to: failure.found, isRecorded: failure.scripted.wording != nil)
                edits.append((pinned.range, "= " + new.text))
            }
            if let pinned = failure.scripted.wording, pinned.value != failure.wording {
                let indentation = indentation(at: pinned.range)
                let lines = failure.wording.map { indentation + $0 }
                edits.append((pinned.range, lines.joined(separator: lineEnd)))
            }
        }
        var bytes = bytes
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
        }
        return bytes
    }

    private func indentation(at range: Range<Int>) -> String {
        String(
            decoding: bytes[range].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") },
            as: UTF8.self)
    }

    /// How the lines of the file end, told by the first.
    private var lineEnd: String {
        guard let first = bytes.firstIndex(of: UInt8(ascii: "\n")), first > 0 else { return "\n" }
        return bytes[first - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
    }
}
