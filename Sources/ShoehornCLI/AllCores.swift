import Glibc
import Synchronization

/// Work on numbered pieces, shared out over all cores.
enum AllCores {
    /// What every piece comes to, in their order; each is worked on once, on whichever core is free.
    ///
    /// - Parameters:
    ///   - count: How many pieces there are.
    ///   - work: Makes a result of a piece's number; called from several threads.
    static func map<Result: Sendable>(
        count: Int, _ work: @escaping @Sendable (Int) -> Result
    ) -> [Result] {
        let pieces = Pieces<Result>(count: count)
        let run: @Sendable () -> Void = {
            while let piece = pieces.next() { pieces.finish(piece, work(piece)) }
        }
        let helpers = (1..<max(1, min(coreCount, count))).compactMap { _ in thread(run) }
        run()
        for helper in helpers { pthread_join(helper, nil) }
        return pieces.results
    }

    private static var coreCount: Int { Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// A thread that runs something; nil where the system gives none, and the others do its work.
    private static func thread(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
        var thread = pthread_t()
        let errand = Unmanaged.passRetained(Errand(run: run))
        let status = pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer else { return nil }
                Unmanaged<Errand>.fromOpaque(pointer).takeRetainedValue().run()
                return nil
            }, errand.toOpaque())
        guard status != 0 else { return thread }
        errand.release()
        return nil
    }

    /// What a thread runs, as an object that C can carry.
    private final class Errand: Sendable {
        let run: @Sendable () -> Void

        init(run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Who works on which piece, and what came of those that are done.
    private final class Pieces<Result: Sendable>: Sendable {
        private let count: Int
        private let taken = Atomic<Int>(0)
        private let done = Mutex<[(piece: Int, result: Result)]>([])

        init(count: Int) { self.count = count }

        func next() -> Int? {
            let piece = taken.wrappingAdd(1, ordering: .relaxed).oldValue
            return piece < count ? piece : nil
        }

        func finish(_ piece: Int, _ result: Result) { done.withLock { $0.append((piece, result)) } }

        var results: [Result] { done.withLock { $0.sorted { $0.piece < $1.piece }.map(\.result) } }
    }
}
