/// Bytes that never change: those of an array, or constant ones of the program, which are read where they stand.
///
/// Reading beyond the end gives 0 bytes instead of a fault, so that damaged bytes lead to wrong numbers and no further.
package struct ConstantBytes: @unchecked Sendable {
    private let base: UnsafePointer<UInt8>
    package let count: Int
    /// Keeps the memory of an array; nil for constants, which outlive everything.
    private let owner: Owner?

    private final class Owner {
        let memory: UnsafeMutablePointer<UInt8>

        init(_ bytes: [UInt8]) {
            memory = .allocate(capacity: max(bytes.count, 1))
            for (index, byte) in bytes.enumerated() { (memory + index).initialize(to: byte) }
        }

        deinit { memory.deallocate() }
    }

    /// A copy of an array.
    package init(_ bytes: [UInt8]) {
        let owner = Owner(bytes)
        base = UnsafePointer(owner.memory)
        count = bytes.count
        self.owner = owner
    }

    /// The characters of a literal.
    package init(_ literal: StaticString) {
        base = literal.utf8Start
        count = literal.utf8CodeUnitCount
        owner = nil
    }

    @inline(__always)
    subscript(index: Int) -> UInt8 { index >= 0 && index < count ? base[index] : 0 }

    /// Eight bytes from an index on, the first one lowest; 0 where fewer are left.
    @inline(__always)
    func word(at index: Int) -> UInt64 {
        guard index >= 0, index <= count - 8 else { return 0 }
        let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        return UInt64(littleEndian: word)
    }

    package var array: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }
}

extension ConstantBytes: Equatable {
    package static func == (left: ConstantBytes, right: ConstantBytes) -> Bool { left.array == right.array }
}
