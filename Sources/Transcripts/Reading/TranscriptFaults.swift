/// All that is wrong with a transcript, in the order of its lines.
package struct TranscriptFaults: Error, Sendable, Equatable {
    package let list: [TranscriptFault]
}
