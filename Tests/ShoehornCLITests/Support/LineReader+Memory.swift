@testable import ShoehornCLI

extension LineReader {
    /// A reader of bytes in memory that come in blocks of a size.
    static func over(_ bytes: [UInt8], blockSize: Int = 1 << 18) -> LineReader {
        var rest = bytes[...]
        return LineReader { buffer in
            let block = rest.prefix(min(blockSize, buffer.count))
            buffer.copyBytes(from: block)
            rest = rest.dropFirst(block.count)
            return block.count
        }
    }
}
