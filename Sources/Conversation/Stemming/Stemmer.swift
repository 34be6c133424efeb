/// Brings the forms of an English word to one stem: "loosened", "loosens" and "loosening" to "loosen".
///
/// The Snowball English ("Porter2") algorithm, as of Snowball 3.1.
///
/// - Input: one word as lower-case ASCII letters, perhaps with apostrophes. Any other byte is kept and
///   counts as a consonant.
/// - Output: the stem, never longer than the word, and not always a word itself ("easily" gives "easili").
/// - Source: <https://snowballstem.org/algorithms/english/stemmer.html>, whose step names are used here.
package struct Stemmer: Sendable {
    /// The word as far as it is stemmed. Steps change its end only, so positions before that stay valid.
    var letters: [UInt8] = []

    /// Where region R1 starts; may lie behind the end once endings are gone.
    var r1 = 0

    /// Where region R2 starts; never before `r1`.
    var r2 = 0

    /// Makes the workspace for one word.
    ///
    /// - Shape: no words in, an empty workspace out; nothing is allocated until a word comes.
    /// - Source: <https://snowballstem.org/algorithms/english/stemmer.html>
    package init() {}

    /// Returns the stem of a word.
    ///
    /// - Shape: `hopping` gives `hop`, `'tis` gives `tis`, nothing gives nothing.
    /// - Source: <https://snowballstem.org/algorithms/english/stemmer.html>
    /// - Complexity: O(*n*) in the length of the word, and one allocation.
    package static func stem(_ word: Span<UInt8>) -> [UInt8] {
        var stem: [UInt8] = []
        Stemmer.stem(word, into: &stem)
        return stem
    }

    /// Replaces the contents of a buffer by the stem of a word.
    ///
    /// - Shape: the same as `stem(_:)`; what the buffer held before is dropped, its storage is used again.
    /// - Source: <https://snowballstem.org/algorithms/english/stemmer.html>
    /// - Complexity: O(*n*) in the length of the word; allocates only if the buffer is too small for it.
    package static func stem(_ word: Span<UInt8>, into stem: inout [UInt8]) {
        var work = Stemmer()
        swap(&work.letters, &stem)
        work.run(on: word)
        swap(&work.letters, &stem)
    }

    private mutating func run(on word: Span<UInt8>) {
        if let exception = StemmerExceptions.stem(of: word) {
            letters.removeAll(keepingCapacity: true)
            exception.append(to: &letters)
            return
        }
        load(word)
        guard word.count > 2 else { return }

        findRegions()
        removePossessive()
        removePlural()
        removeVerbEnding()
        turnFinalY()
        replaceEnding(from: .step2, startingAt: r1)
        replaceEnding(from: .step3, startingAt: r1)
        replaceEnding(from: .step4, startingAt: r2)
        removeFinalLetter()
    }

    private mutating func load(_ word: Span<UInt8>) {
        letters.removeAll(keepingCapacity: true)
        letters.reserveCapacity(word.count)
        // An opening quotation mark is not part of the word; one or two bytes are left alone, whatever they are.
        let start = word.count > 2 && word[0] == UInt8(ascii: "'") ? 1 : 0
        for index in start..<word.count {
            letters.append(word[index])
        }
    }
}
