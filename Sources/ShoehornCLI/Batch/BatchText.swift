/// A line's text as bytes, to find it again: two spellings of an accent are two texts, unlike as strings.
struct BatchText: Hashable, Sendable {
    private let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    /// All bytes at one go, where an array would take them one by one.
    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
