extension IntentModel {
    /// Changes whenever the layout of a stored model does.
    private static let version = "shoehorn model 2"

    /// The model as bytes, the same on every machine: version, checksum of what follows, content.
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
        writer.write(weights.keys)
        writer.write(weights.strengths)
        writer.write([weights.unknownStrength])
        writer.write(weights.blocks)
        writer.write(rows.ends)
        writer.write(rows.subjects.map { UInt16(truncatingIfNeeded: $0) })
        writer.write(rows.subjects.contains { $0 > 0xFFFF } ? rows.subjects.map { UInt16($0 >> 16) } : [])
        writer.write(rows.weights)
        return writer.bytes
    }

    /// A model from its bytes.
    ///
    /// - Throws: `StoredModelFault` when the bytes are cut, damaged or of another version.
    package init(encoded bytes: [UInt8]) throws(StoredModelFault) {
        var input = ModelReader(bytes)
        guard try input.text() == Self.version, try input.isWhole() else { throw StoredModelFault() }
        fingerprint = try input.text()
        subjects = try input.texts()
        coveredCount = try input.count()
        let other = try input.count()
        elsewhere = other == 0 ? nil : other - 1
        conceptNames = try input.texts()
        reader = try Self.readReader(&input)
        var weights = FeatureWeights()
        weights.keys = try input.keyTable()
        weights.strengths = try input.floats()
        weights.unknownStrength = try input.floats().first ?? 1
        weights.blocks = try input.count()
        self.weights = weights
        rows = try Self.readRows(&input)
        guard input.isAtEnd, isSound else { throw StoredModelFault() }
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
        let english = EnglishWords(table: try input.byteStrings(), rarities: try input.floats())
        return WordReader(
            vocabulary: vocabulary, concepts: concepts, misspellings: misspellings, rightOf: rightOf,
            rightWords: rightWords, english: english)
    }

    private static func readRows(_ input: inout ModelReader) throws(StoredModelFault) -> WeightRows {
        var rows = WeightRows()
        rows.ends = try input.array()
        rows.subjects = try input.array(of: UInt16.self).map { UInt32($0) }
        let high: [UInt16] = try input.array()
        for index in high.indices { rows.subjects[index] |= UInt32(high[index]) << 16 }
        rows.weights = try input.array()
        return rows
    }

    /// Whether the arrays fit one another, so that no look-up can leave them.
    private var isSound: Bool {
        let features = weights.keys.count
        return coveredCount <= subjects.count && weights.strengths.count == features
            && rows.ends.count == features
            && rows.subjects.count == rows.weights.count && Int(rows.ends.last ?? 0) == rows.weights.count
            && reader.vocabulary.stemOfWord.count == reader.vocabulary.words.count
            && reader.vocabulary.frequency.count == reader.vocabulary.words.count
            && reader.vocabulary.strengthOfWord.count == reader.vocabulary.words.count
            && reader.english.rarities.count == reader.english.table.count
            && (3...FeatureSketch.blockCount).contains(weights.blocks)
            && !rows.subjects.contains { Int($0) >= subjects.count }
    }
}
