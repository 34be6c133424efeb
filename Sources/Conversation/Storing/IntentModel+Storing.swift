extension IntentModel {
    /// Changes whenever the layout of a stored model does.
    private static let version = "shoehorn model 4"

    /// The features' bytes, which are read where they stand; the rest is in `encoded()`.
    package var featureBytes: [UInt8] { features.bytes.array }

    /// The model but for its features as bytes, the same on every machine: version, checksum of what follows, content.
    package func encoded() -> [UInt8] {
        let content = encodedContent()
        var writer = ModelWriter()
        writer.write(Self.version)
        writer.write(checksum: Checksum.of(content.span))
        return writer.bytes + content
    }

    private func encodedContent() -> [UInt8] {
        var writer = ModelWriter()
        writer.write(fingerprint)
        writer.write(subjects)
        writer.write(coveredCount)
        writer.write(elsewhere.map { $0 + 1 } ?? 0)
        writer.write(conceptNames)
        Self.write(reader, to: &writer)
        writer.write([unknownStrength])
        writer.write(blocks)
        writer.write(features.slotCount)
        writer.write(features.bytes.count)
        return writer.bytes
    }

    /// A model from its bytes.
    ///
    /// - Throws: `StoredModelFault` when the bytes are cut, damaged or of another version.
    package convenience init(
        encoded bytes: [UInt8], features featureBytes: ConstantBytes
    ) throws(StoredModelFault) {
        var input = ModelReader(bytes)
        guard try input.text() == Self.version, try input.isWhole() else { throw StoredModelFault() }
        let fingerprint = try input.text()
        let subjects = try input.texts()
        let coveredCount = try input.count()
        let other = try input.count()
        let conceptNames = try input.texts()
        let reader = try Self.readReader(&input)
        let unknownStrength = try input.floats().first ?? 1
        let blocks = try input.count()
        let features = FeatureTable(
            bytes: featureBytes, slotCount: try input.count(), subjectCount: subjects.count)
        guard try input.count() == featureBytes.count, input.isAtEnd else { throw StoredModelFault() }
        self.init(
            fingerprint: fingerprint, subjects: subjects, coveredCount: coveredCount,
            elsewhere: other == 0 ? nil : other - 1, conceptNames: conceptNames, reader: reader,
            features: features, unknownStrength: unknownStrength, blocks: blocks)
        guard isSound else { throw StoredModelFault() }
    }

    private static func write(_ reader: WordReader, to writer: inout ModelWriter) {
        let vocabulary = reader.vocabulary
        writer.write(vocabulary.words)
        writer.write(vocabulary.stemOfWord)
        writer.write(vocabulary.frequency)
        writer.write(vocabulary.strengthOfWord)
        writer.write(vocabulary.stems)
        writer.write(vocabulary.keepsFace)
        writer.write(Int(vocabulary.anyNumber))
        writer.write(reader.concepts.firstEnds)
        writer.write(reader.concepts.phraseEnds)
        writer.write(reader.concepts.ownerEnds)
        writer.write(reader.concepts.stems)
        writer.write(reader.concepts.owners)
        writer.write(reader.misspellings)
        writer.write(reader.rightOf)
        writer.write(reader.rightWords)
        writer.write(reader.soundAlikes)
        writer.write(reader.meantBySound)
        writer.write(reader.english.table)
        writer.write(reader.english.rarities)
    }

    private static func readReader(_ input: inout ModelReader) throws(StoredModelFault) -> WordReader {
        var vocabulary = Vocabulary()
        vocabulary.words = try input.byteStrings()
        vocabulary.stemOfWord = try input.array()
        vocabulary.frequency = try input.array()
        vocabulary.strengthOfWord = try input.floats()
        vocabulary.stems = try input.byteStrings()
        vocabulary.keepsFace = try input.array()
        vocabulary.anyNumber = Int32(truncatingIfNeeded: try input.count())
        let concepts = PhraseIndex(
            firstEnds: try input.array(), phraseEnds: try input.array(), ownerEnds: try input.array(),
            stems: try input.array(), owners: try input.array())
        let misspellings = try input.byteStrings()
        let rightOf: [UInt32] = try input.array()
        let rightWords = try input.byteStrings()
        let soundAlikes = try input.byteStrings()
        let meantBySound: [UInt32] = try input.array()
        let english = EnglishWords(table: try input.byteStrings(), rarities: try input.floats())
        return WordReader(
            vocabulary: vocabulary, concepts: concepts, misspellings: misspellings, rightOf: rightOf,
            rightWords: rightWords, soundAlikes: soundAlikes, meantBySound: meantBySound, english: english)
    }

    /// Whether the arrays fit one another, so that no look-up can leave them.
    private var isSound: Bool {
        coveredCount <= subjects.count && elsewhere ?? 0 <= subjects.count
            && features.slotCount <= features.bytes.count / 8
            && reader.vocabulary.stemOfWord.count == reader.vocabulary.words.count
            && reader.vocabulary.frequency.count == reader.vocabulary.words.count
            && reader.vocabulary.strengthOfWord.count == reader.vocabulary.words.count
            && reader.meantBySound.count == reader.soundAlikes.count
            && reader.meantBySound.allSatisfy { $0 < reader.rightWords.count }
            && reader.english.rarities.count == reader.english.table.count
            && (3...FeatureSketch.blockCount).contains(blocks)
    }
}
