extension FailedTurn {
    /// The lines of the file that belong to the turn, from the question to what is pinned of it.
    package var lines: ClosedRange<Int> {
        let wordingEnd = scripted.wording.map { $0.line + $0.value.count - 1 }
        return scripted.line...(wordingEnd ?? scripted.decision?.line ?? scripted.line)
    }
}
