/// Reads the arrays that a `ModelWriter` wrote; a faulty store is noticed, never trusted.
struct ModelReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }
    /// What was not read yet.
    var rest: ArraySlice<UInt8> { bytes[position...] }

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
        guard position < bytes.count else { throw StoredModelFault() }
        let width = Int(bytes[position])
        position += 1
        guard width > 0, count <= (bytes.count - position) / width else { throw StoredModelFault() }
        defer { position += count * width }
        switch (width, Value.isSigned) {
        case (1, true): return widened(Int8.self, count)
        case (1, false): return widened(UInt8.self, count)
        case (2, true): return widened(Int16.self, count)
        case (2, false): return widened(UInt16.self, count)
        case (4, true): return widened(Int32.self, count)
        case (4, false): return widened(UInt32.self, count)
        case (8, _): return widened(UInt64.self, count)
        default: throw StoredModelFault()
        }
    }

    /// The numbers that stand here, each in as many bytes as `Narrow` has, which were found to be there.
    private func widened<Narrow: FixedWidthInteger, Value: FixedWidthInteger>(
        _ narrow: Narrow.Type, _ count: Int
    ) -> [Value] {
        [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
            bytes.withUnsafeBytes { all in
                guard let first = all.baseAddress, let target = buffer.baseAddress else { return }
                // Raw pointers, since buffers check each place, and this is a tenth of what the first answer takes.
                for index in 0..<count {
                    let place = position + index * MemoryLayout<Narrow>.size
                    let number = Narrow(
                        littleEndian: first.loadUnaligned(fromByteOffset: place, as: Narrow.self))
                    (target + index).initialize(to: Value(truncatingIfNeeded: number))
                }
                initialized = count
            }
        }
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
