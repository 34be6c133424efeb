/// What the number of subjects changes.
///
/// What hundreds share tells them apart little and costs every question, so it is cut short as they grow in number; and
/// a sum for each is worth keeping only while there are not thousands.
enum SubjectCount {
    /// Up to here each subject has a sum of its own, whatever a line speaks for.
    private static let mostWithSums = 2048

    static func hasSums(_ count: Int) -> Bool { count <= mostWithSums }

    /// How many weights a feature may have.
    static func longestRow(_ count: Int) -> Int { hasSums(count) ? 512 : 32 }
}
