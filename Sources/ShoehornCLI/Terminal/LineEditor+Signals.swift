import CReadline
import Glibc
import Synchronization

/// Signals are blocked and read from a descriptor beside the keyboard, so no code runs in signal context.
///
/// A signal handler would not do: readline notices one only at the next key, and swallows that key.
extension LineEditor {
    /// Shared with readline's callbacks.
    static let state = Mutex(LineEditorState())

    /// Whether Ctrl-C was pressed while the line was read.
    static var isInterrupted: Bool { state.withLock { $0.isInterrupted } }

    /// What is read like a key while a line is read. SIGTTIN and SIGTTOU are not: blocked, they would turn
    /// reading in the background into an error, where the program should just stop.
    private static let signalsWhileReading = signalSet([
        SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH,
    ])

    /// Says whether Ctrl-C was pressed since the last line was read, and forgets it.
    ///
    /// Long work between two lines asks this from time to time. Not asked, the next `read` is interrupted.
    func takeInterrupt() -> Bool {
        Self.nextSignal() == SIGINT
    }

    /// Blocks SIGINT for the life of the editor and makes all keys and signals pass through `nextKey`.
    static func takeSignals() {
        var signals = signalsWhileReading
        let descriptor = creadline_open_signals(&signals)
        // Without a descriptor Ctrl-C has to keep its usual effect, or nothing would notice it.
        guard descriptor >= 0 else { return }
        let mask = block(signalSet([SIGINT]))
        state.withLock {
            $0.signals = descriptor
            $0.wasInterruptBlocked = contains(mask, SIGINT)
        }
        creadline_take_over_signals()
        creadline_set_key_reader { LineEditor.nextKey(from: $0) }
        creadline_set_terminal_restorer {
            creadline_forget_end_of_input()
            rl_deprep_terminal()
        }
    }

    /// Undoes `takeSignals`, dropping a Ctrl-C that came too late to matter.
    static func returnSignals() {
        while nextSignal() != 0 {}
        let (descriptor, wasBlocked) = state.withLock { state in
            defer { state.signals = -1 }
            return (state.signals, state.wasInterruptBlocked)
        }
        guard descriptor >= 0 else { return }
        close(descriptor)
        creadline_set_key_reader(rl_getc)
        if !wasBlocked { unblock(signalSet([SIGINT])) }
    }

    /// Blocks what is read like a key.
    ///
    /// - Returns: The signal mask to `restore` in the end.
    static func startReading() -> sigset_t {
        let descriptor = state.withLock { state in
            state.isInterrupted = false
            return state.signals
        }
        return block(descriptor >= 0 ? signalsWhileReading : signalSet([]))
    }

    /// Gives signals the effect they had under a mask.
    static func restore(_ mask: sigset_t) {
        var mask = mask
        pthread_sigmask(SIG_SETMASK, &mask, nil)
    }

    /// The next byte typed, `EOF`, or `READERR` once Ctrl-C was pressed.
    private static func nextKey(from stream: UnsafeMutablePointer<FILE>?) -> Int32 {
        guard let stream else { return EOF }
        let keyboard = fileno(stream)
        let signals = state.withLock { $0.signals }
        while !isInterrupted {
            var sources = [
                pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
                pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&sources, nfds_t(sources.count), -1) > 0 else { continue }
            if sources[0].revents != 0 {
                act(on: nextSignal())
                continue
            }
            var byte: UInt8 = 0
            let count = Glibc.read(keyboard, &byte, 1)
            if count == 1 { return Int32(byte) }
            if count == 0 || (errno != EINTR && errno != EAGAIN) { return EOF }
        }
        return abandonLine()
    }

    /// Leaves the line on the screen with `^C` behind it.
    ///
    /// Inside a command only the command ends; readline then asks for the next key and the line is abandoned
    /// here.
    private static func abandonLine() -> Int32 {
        if creadline_is_between_commands() {
            creadline_move_to_end()
            rl_redisplay()
            rl_echo_signal_char(SIGINT)
            rl_crlf()
        }
        return READERR
    }

    private static func act(on signal: Int32) {
        switch signal {
        case 0: break
        case SIGINT: state.withLock { $0.isInterrupted = true }
        case SIGWINCH: rl_resize_terminal()
        case SIGCONT: leaveTerminal {}
        default: leaveTerminal { raise(signal) }
        }
    }

    /// Restores the terminal, lets `work` stop or end the program, and takes the terminal back if it does
    /// not.
    private static func leaveTerminal(_ work: () -> Void) {
        // In the background, touching the terminal would stop the program before the signal had its effect.
        let mask = block(signalSet([SIGTTOU]))
        rl_cleanup_after_signal()
        // Everything pending has its effect now: a stopped program that is told to end ends when it goes on.
        unblock(signalsWhileReading, except: SIGINT)
        unblock(signalSet([SIGTTOU]))
        work()
        restore(mask)
        rl_reset_after_signal()
        rl_forced_update_display()
    }

    private static func nextSignal() -> Int32 {
        creadline_next_signal(state.withLock { $0.signals })
    }

    private static func signalSet(_ signals: [Int32]) -> sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in signals { sigaddset(&set, signal) }
        return set
    }

    private static func contains(_ set: sigset_t, _ signal: Int32) -> Bool {
        var set = set
        return sigismember(&set, signal) == 1
    }

    /// - Returns: The mask as it was.
    private static func block(_ signals: sigset_t) -> sigset_t {
        var signals = signals
        var mask = sigset_t()
        pthread_sigmask(SIG_BLOCK, &signals, &mask)
        return mask
    }

    private static func unblock(_ signals: sigset_t, except exception: Int32? = nil) {
        var signals = signals
        if let exception { sigdelset(&signals, exception) }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }
}
