/// Writes a model's arrays one after the other, each behind its count.
struct ModelWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(checksum: UInt64) { append(checksum) }

    mutating func write(_ count: Int) { append(UInt32(truncatingIfNeeded: count)) }

    /// Writes numbers in as few bytes each as the widest of them needs: 1, 2, 4 or 8.
    mutating func write<Value: FixedWidthInteger>(_ values: [Value]) {
        write(values.count)
        let (low, high) = (values.min() ?? 0, values.max() ?? 0)
        func fits<Narrow: FixedWidthInteger>(_ narrow: Narrow.Type) -> Bool {
            Narrow(exactly: low) != nil && Narrow(exactly: high) != nil
        }
        let isFit =
            Value.isSigned
            ? [fits(Int8.self), fits(Int16.self), fits(Int32.self)]
            : [fits(UInt8.self), fits(UInt16.self), fits(UInt32.self)]
        let width = 1 << (isFit.firstIndex(of: true) ?? 3)
        bytes.append(UInt8(width))
        for value in values {
            withUnsafeBytes(of: Int64(truncatingIfNeeded: value).littleEndian) {
                bytes.append(contentsOf: $0.prefix(width))
            }
        }
    }

    mutating func write(_ values: [Float]) { write(values.map(\.bitPattern)) }

    mutating func write(_ text: String) { write(Array(text.utf8)) }

    mutating func write(_ texts: [String]) {
        write(texts.count)
        for text in texts { write(text) }
    }

    mutating func write(_ table: ByteStringTable) {
        write(table.bytes)
        write(table.ends)
        write(table.slots)
    }

    private mutating func append<Value: FixedWidthInteger>(_ value: Value) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
