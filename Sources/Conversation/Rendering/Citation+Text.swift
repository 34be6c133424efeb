extension Citation {
    /// The source as a line of its own, without its mark: `Title (17 October 2025): Section`.
    package var line: String { "\(title) (\(spelledDate)): \(section)" }

    /// `17 October 2025`; the date as written where it is not `YYYY-MM-DD`.
    package var spelledDate: String {
        let parts = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            Self.months.indices.contains(month - 1), (1...31).contains(day)
        else { return date }
        return "\(day) \(Self.months[month - 1]) \(year)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}
