import Glibc

/// Reads lines in large blocks, and never keeps more than one line of the longest allowed length.
///
/// A byte-order mark at the start and a carriage return before a line end are taken away; a last line without a line
/// end counts like any other.
struct LineReader {
    /// What a line turned out to be.
    enum Line: Equatable {
        /// Where in `bytes` the line stands, until the next one is asked for.
        case bytes(Range<Int>)
        /// Longer than `limit`; passed over.
        case tooLong
    }

    /// Longest line, without its end.
    static let limit = 1 << 16
    private static let blockSize = 1 << 18

    /// The buffer that lines stand in.
    private(set) var bytes: [UInt8] = []
    /// Lines handed out so far.
    private(set) var count = 0
    /// Why reading ended early, if it did, as a system error number.
    private(set) var failure: Int32?

    private let read: (UnsafeMutableRawBufferPointer) -> Int
    private var start = 0
    private var end = 0
    private var isAtEnd = false
    private var isSkipping = false

    /// - Parameter descriptor: An open file.
    init(descriptor: Int32) {
        self.init { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    }

    /// - Parameter read: Fills a part of a buffer like `read(2)`: how much there was, 0 at the end, -1 with `errno`.
    init(read: @escaping (UnsafeMutableRawBufferPointer) -> Int) {
        self.read = read
    }

    /// The next line, or nil at the end.
    mutating func next() -> Line? {
        var searched = start
        while true {
            if let newline = newline(from: searched) {
                let line = start..<newline
                start = newline + 1
                return finish(line)
            }
            searched = end
            // One byte more than allowed, for a carriage return that does not count.
            if end - start > Self.limit + 1 || isSkipping {
                isSkipping = true
                (start, end, searched) = (0, 0, 0)
            }
            guard !isAtEnd else { return lastLine() }
            searched -= start
            fill()
        }
    }

    private mutating func lastLine() -> Line? {
        let line = start..<end
        start = end
        return line.isEmpty && !isSkipping ? nil : finish(line)
    }

    private mutating func finish(_ line: Range<Int>) -> Line? {
        count += 1
        let wasSkipping = isSkipping
        isSkipping = false
        let hasReturn = line.last.map { bytes[$0] == UInt8(ascii: "\r") } ?? false
        let line = hasReturn ? line.lowerBound..<line.upperBound - 1 : line
        return wasSkipping || line.count > Self.limit ? .tooLong : .bytes(line)
    }

    private func newline(from place: Int) -> Int? {
        guard place < end else { return nil }
        return bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return nil }
            let found = memchr(base + place, Int32(UInt8(ascii: "\n")), end - place)
            return found.map { UnsafeRawPointer($0) - base }
        }
    }

    /// Moves what is left to the front and reads one block behind it.
    private mutating func fill() {
        if bytes.isEmpty { bytes = [UInt8](repeating: 0, count: Self.blockSize + Self.limit + 2) }
        let isFirst = count == 0 && start == 0 && end < 3
        if start > 0 {
            bytes.withUnsafeMutableBytes { buffer in
                guard let base = buffer.baseAddress else { return }
                memmove(base, base + start, end - start)
            }
            (start, end) = (0, end - start)
        }
        var added = -1
        repeat {
            added = bytes.withUnsafeMutableBytes { buffer in
                read(UnsafeMutableRawBufferPointer(rebasing: buffer[end...].prefix(Self.blockSize)))
            }
        } while added < 0 && errno == EINTR
        if added < 0 { failure = errno }
        isAtEnd = added <= 0
        end += max(added, 0)
        if isFirst { dropByteOrderMark() }
    }

    private mutating func dropByteOrderMark() {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if end >= 3, bytes[0..<3].elementsEqual(mark), !isSkipping { start = 3 }
    }
}
