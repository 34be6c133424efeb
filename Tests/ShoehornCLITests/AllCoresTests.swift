import Glibc
import Synchronization
import Testing

@testable import ShoehornCLI

@Suite struct AllCoresTests {
    @Test(arguments: [0, 1, 2, 7, 1000]) func resultsStandInTheOrderOfTheirPieces(count: Int) {
        let results = AllCores.map(count: count) { piece in
            // The first pieces take longest, so that they are not the first to be done.
            usleep(UInt32(max(0, 8 - piece)) * 1000)
            return String(piece)
        }
        #expect(results == (0..<count).map { String($0) })
    }

    @Test func everyPieceIsWorkedOnOnce() {
        let counts = Mutex([Int](repeating: 0, count: 500))
        _ = AllCores.map(count: 500) { piece in counts.withLock { $0[piece] += 1 } }
        #expect(counts.withLock { $0 } == Array(repeating: 1, count: 500))
    }
}
