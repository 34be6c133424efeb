extension Array {
    /// How many orders the elements have.
    var orderCount: Int { (1...Swift.max(count, 1)).reduce(1, *) }

    /// One of the orders by its number, counted round.
    func order(_ number: Int) -> [Element] {
        var rest = self
        var number = number % orderCount
        var order: [Element] = []
        while !rest.isEmpty {
            order.append(rest.remove(at: number % rest.count))
            number /= rest.count + 1
        }
        return order
    }

    /// Every n-th element, from a first one.
    func each(_ stride: Int, from first: Int) -> [Element] {
        Swift.stride(from: first, to: count, by: stride).map { self[$0] }
    }
}
