/// The words of a line as numbers to look up: once by stem, once as they stand.
///
/// Two 64-bit FNV-1a hashes a token, in the line's order; marks and numbers have their own text as stem.
package struct WordHashes: Sendable, Equatable {
    package private(set) var stems: [UInt64] = []
    package private(set) var exact: [UInt64] = []

    /// - Complexity: O(length of the line).
    package init(_ line: TokenizedLine) {
        stems.reserveCapacity(line.tokens.count)
        exact.reserveCapacity(line.tokens.count)
        var stem: [UInt8] = []
        for token in line.tokens {
            let word = line.folded.span.extracting(token.foldedRange)
            // The seeds differ, so that a word as it stands never meets a stem.
            exact.append(Self.hash(word, seed: 0x9E37_79B9_7F4A_7C15))
            if token.kind == .word {
                Stemmer.stem(word, into: &stem)
                stems.append(Self.hash(stem.span, seed: 0xCBF2_9CE4_8422_2325))
            } else {
                stems.append(Self.hash(word, seed: 0xCBF2_9CE4_8422_2325))
            }
        }
    }

    private static func hash(_ bytes: Span<UInt8>, seed: UInt64) -> UInt64 {
        var hash = seed
        for index in bytes.indices {
            hash ^= UInt64(bytes[index])
            hash = hash &* 0x100_0000_01B3
        }
        return hash
    }
}
