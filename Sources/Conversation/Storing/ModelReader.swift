/// Reads the arrays that a `ModelWriter` wrote; a faulty store is noticed, never trusted.
struct ModelReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func count() throws(StoredModelFault) -> Int {
        guard position + 4 <= bytes.count else { throw StoredModelFault() }
        var value: UInt32 = 0
        for offset in 0..<4 { value |= UInt32(bytes[position + offset]) << UInt32(8 * offset) }
        position += 4
        return Int(value)
    }

    /// Whether the checksum that stands here is that of all bytes behind it.
    mutating func isWhole() throws(StoredModelFault) -> Bool {
        let low = UInt64(try count())
        let checksum = UInt64(try count()) << 32 | low
        return checksum == Checksum.of(bytes.span.extracting(position..<bytes.count))
    }

    mutating func array<Value: FixedWidthInteger>(of type: Value.Type = Value.self) throws(StoredModelFault)
        -> [Value]
    {
        let count = try count()
        let size = MemoryLayout<Value>.size
        guard count <= (bytes.count - position) / size else { throw StoredModelFault() }
        let begin = position
        position += count * size
        let values = [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
            bytes.withUnsafeBytes { all in
                UnsafeMutableRawBufferPointer(buffer).copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: all[begin..<begin + count * size]))
            }
            initialized = count
        }
        return Value(1).littleEndian == 1 ? values : values.map { Value(littleEndian: $0) }
    }

    mutating func floats() throws(StoredModelFault) -> [Float] {
        try array(of: UInt32.self).map { Float(bitPattern: $0) }
    }

    mutating func text() throws(StoredModelFault) -> String {
        String(decoding: try array(of: UInt8.self), as: UTF8.self)
    }

    mutating func texts() throws(StoredModelFault) -> [String] {
        var texts: [String] = []
        for _ in 0..<(try count()) { texts.append(try text()) }
        return texts
    }

    mutating func byteStrings() throws(StoredModelFault) -> ByteStringTable {
        ByteStringTable(bytes: try array(), ends: try array(), slots: try array())
    }

}
