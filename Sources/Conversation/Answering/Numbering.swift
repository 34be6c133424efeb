/// Numbers things from 1 in the order of their first use.
struct Numbering<Item: Equatable & Sendable>: Sendable {
    private(set) var items: [Item]

    /// - Parameter items: Those that have their numbers already, each once, in their order.
    init(_ items: [Item] = []) { self.items = items }

    /// The number of an item, a new one if it has none.
    mutating func mark(_ item: Item) -> Int {
        if let known = items.firstIndex(of: item) { return known + 1 }
        items.append(item)
        return items.count
    }
}
