import Conversation

/// What labelled questions came to, for programs: an object.
struct MeasurementJSON {
    let isSummary: Bool

    /// Appends the object.
    func append(_ name: String, _ measurement: Measurement, seconds: Double? = nil, to bytes: inout [UInt8]) {
        var object = JSONObjectWriter()
        object.add("name", name, to: &bytes)
        Self.add(measurement.tally, &object, &bytes)
        if measurement.dialogueCount > 0 {
            object.add("dialogues", measurement.dialogueCount, to: &bytes)
            object.add("dialoguesRight", measurement.rightDialogues, to: &bytes)
        }
        if let seconds { object.add("seconds", tenths: seconds, to: &bytes) }
        object.add("intents", measurement.intents, to: &bytes) { row, bytes in
            var object = JSONObjectWriter()
            object.add("name", row.name, to: &bytes)
            Self.add(row.tally, &object, &bytes)
            object.end(&bytes)
        }
        object.add("confusions", measurement.confusions, to: &bytes) { confusion, bytes in
            var object = JSONObjectWriter()
            object.add("wanted", confusion.wanted, to: &bytes)
            object.add("got", confusion.got, to: &bytes)
            object.add("count", confusion.count, to: &bytes)
            object.end(&bytes)
        }
        if !isSummary { object.add("misses", measurement.misses, to: &bytes, Self.append) }
        object.end(&bytes)
    }

    private static func add(_ tally: Tally, _ object: inout JSONObjectWriter, _ bytes: inout [UInt8]) {
        object.add("questions", tally.total, to: &bytes)
        object.add("right", tally[.right], to: &bytes)
        object.add("rightByAsking", tally.rightByAsking, to: &bytes)
        object.add("wrong", tally[.wrong], to: &bytes)
        object.add("askedBack", tally[.askedBack], to: &bytes)
        object.add("refused", tally[.refused], to: &bytes)
    }

    private static func append(_ turn: MeasuredTurn, to bytes: inout [UInt8]) {
        var object = JSONObjectWriter()
        object.add("id", turn.id, to: &bytes)
        object.add("text", turn.text, to: &bytes)
        object.add("verdict", turn.judgement.verdict.rawValue, to: &bytes)
        object.add("wanted", turn.label.wanted, to: &bytes)
        object.add("got", turn.gotInFull, to: &bytes)
        object.add(turn.areWordsUnknown ? "unknownWords" : "words", turn.words, to: &bytes) {
            JSONWriter.append($0, to: &$1)
        }
        object.end(&bytes)
    }
}
