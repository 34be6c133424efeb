import Glibc

/// Time that passes, in nanoseconds.
struct Stopwatch {
    private let start = Self.now

    var nanoseconds: Double { Double(Self.now - start) }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}

extension [Double] {
    /// The middle value; of an even number, the upper of the two in the middle.
    var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}
