import Glibc

/// Where bytes go, with a buffer in front; the one place from which the program writes.
///
/// Once a write has failed nothing more is written, and `failure` says why: whoever writes much asks `isBroken` now
/// and then, and stops.
final class Output {
    /// What is not written yet.
    private(set) var buffer: [UInt8] = []
    /// Why writing failed, if it did.
    private(set) var failure: OutputFailure?
    /// Whether every line is written at once.
    let isLineBuffered: Bool
    private let descriptor: Int32?

    private static let blockSize = 1 << 16

    /// - Parameters:
    ///   - descriptor: An open file, or nil to keep everything in `buffer`.
    ///   - isLineBuffered: Whether to write every line at once; by default that is so on a terminal.
    init(descriptor: Int32?, isLineBuffered: Bool? = nil) {
        self.descriptor = descriptor
        self.isLineBuffered = isLineBuffered ?? descriptor.map { isatty($0) == 1 } ?? false
    }

    /// Whether there is nobody to write to any more.
    var isBroken: Bool { failure != nil }

    /// Writes a text and a line end.
    func line(_ text: String) {
        append { $0.append(contentsOf: text.utf8) }
    }

    /// Writes what `fill` appends, and a line end.
    func append(_ fill: (inout [UInt8]) -> Void) {
        guard !isBroken else { return }
        fill(&buffer)
        buffer.append(UInt8(ascii: "\n"))
        if isLineBuffered || buffer.count >= Self.blockSize { flush() }
    }

    /// Hands everything to the system.
    func flush() {
        guard let descriptor else { return }
        var start = 0
        while start < buffer.count, !isBroken {
            let count = buffer[start...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                start += count
            } else if errno == EAGAIN {
                // Somebody made the pipe non-blocking; wait until there is room.
                var target = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&target, 1, -1)
            } else if errno != EINTR {
                failure = errno == EPIPE ? .closed : .failed(errno)
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
