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
            append(line.folded.span.extracting(token.foldedRange), isWord: token.kind == .word, &stem)
        }
    }

    /// The hashes of a line's words out of those of known words.
    ///
    /// - Parameters:
    ///   - words: The words of the line, one a token.
    ///   - known: The hashes of the vocabulary that the words are numbered in.
    init(_ line: TokenizedLine, _ words: [ReadWord], known: WordHashes) {
        stems.reserveCapacity(line.tokens.count)
        exact.reserveCapacity(line.tokens.count)
        var stem: [UInt8] = []
        for (token, word) in zip(line.tokens, words) {
            if token.kind == .word, word.word >= 0 {
                exact.append(known.exact[Int(word.word)])
                stems.append(known.stems[Int(word.word)])
            } else {
                append(line.folded.span.extracting(token.foldedRange), isWord: token.kind == .word, &stem)
            }
        }
    }

    /// The hashes of all words of a vocabulary, as words.
    init(_ vocabulary: Vocabulary) {
        stems.reserveCapacity(vocabulary.words.count)
        exact.reserveCapacity(vocabulary.words.count)
        var stem: [UInt8] = []
        let all = vocabulary.words.bytes.span
        for word in 0..<vocabulary.words.count {
            append(all.extracting(vocabulary.words.range(word)), isWord: true, &stem)
        }
    }

    private mutating func append(_ word: Span<UInt8>, isWord: Bool, _ stem: inout [UInt8]) {
        // The seeds differ, so that a word as it stands never meets a stem.
        exact.append(Self.hash(word, seed: 0x9E37_79B9_7F4A_7C15))
        if isWord {
            Stemmer.stem(word, into: &stem)
            stems.append(Self.hash(stem.span, seed: 0xCBF2_9CE4_8422_2325))
        } else {
            stems.append(Self.hash(word, seed: 0xCBF2_9CE4_8422_2325))
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
