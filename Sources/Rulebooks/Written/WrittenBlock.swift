/// One block of a `.rules` file, as written.
struct WrittenBlock: Sendable {
    let kind: BlockKind
    let name: String
    /// Where the block begins.
    let place: Place
    var entries: [WrittenEntry] = []

    /// Where an entry's key stands.
    func place(of entry: WrittenEntry) -> Place {
        Place(file: place.file, line: Int(entry.line), column: Int(entry.column))
    }

    /// Where an entry's value begins.
    func valuePlace(of entry: WrittenEntry) -> Place {
        Place(file: place.file, line: Int(entry.line), column: Int(entry.valueColumn))
    }

    /// The first entry of a key that is not empty.
    func first(_ key: Key) -> WrittenEntry? {
        entries.first { $0.key == key && !$0.value.isEmpty }
    }
}
