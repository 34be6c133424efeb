/// Writes a model's arrays one after the other, each behind its count.
struct ModelWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(checksum: UInt64) { append(checksum) }

    mutating func write(_ count: Int) { append(UInt32(truncatingIfNeeded: count)) }

    mutating func write<Value: FixedWidthInteger>(_ values: [Value]) {
        write(values.count)
        for value in values { append(value) }
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
