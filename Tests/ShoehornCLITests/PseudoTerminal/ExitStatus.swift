/// How a program ended.
enum ExitStatus: Equatable {
    /// By itself, with this status.
    case exited(Int32)
    /// By a signal.
    case killed(signal: Int32)

    /// Reads what `waitpid` reported.
    init(waitStatus: Int32) {
        let signal = waitStatus & 0x7F
        self = signal == 0 ? .exited((waitStatus >> 8) & 0xFF) : .killed(signal: signal)
    }
}
