extension BatchRequest {
    /// A line that is nothing but a question.
    init(plain bytes: Span<UInt8>) throws(JSONFault) {
        try Self.checkUTF8(bytes)
        text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        id = nil
        sessionToken = nil
        session = nil
    }

    /// A line that is a JSON object. Of two equal keys the last counts; keys that nobody knows are passed over.
    init(json bytes: Span<UInt8>) throws(JSONFault) {
        try Self.checkUTF8(bytes)
        var reader = JSONReader()
        guard let first = reader.next(bytes) else { throw .empty }
        guard first == UInt8(ascii: "{") else { throw .notAnObject }
        var found = Found()
        reader.advance()
        if !reader.take(UInt8(ascii: "}"), bytes) {
            repeat {
                try found.readMember(&reader, bytes)
            } while reader.take(UInt8(ascii: ","), bytes)
            try reader.expect(UInt8(ascii: "}"), bytes)
        }
        guard reader.next(bytes) == nil else { throw .extraText(column: reader.index + 1) }
        try self.init(found, bytes)
    }

    private init(_ found: Found, _ bytes: Span<UInt8>) throws(JSONFault) {
        if let key = found.wrong.name { throw .notAString(key: key) }
        guard let text = found.text else { throw .missing(key: "text") }
        self.text = text.text(in: bytes)
        id = found.id?.token
        sessionToken = found.session?.token
        session = found.session?.text(in: bytes)
    }

    private static func checkUTF8(_ bytes: Span<UInt8>) throws(JSONFault) {
        do {
            _ = try UTF8Span(validating: bytes)
        } catch {
            throw .notUTF8(column: error.byteOffsets.lowerBound + 1)
        }
    }

    /// The members seen so far.
    private struct Found {
        var text: JSONString?
        var id: JSONString?
        var session: JSONString?
        /// The keys whose last value is of a wrong type.
        var wrong = WrongTypes()

        mutating func readMember(_ reader: inout JSONReader, _ bytes: Span<UInt8>) throws(JSONFault) {
            let key = try reader.string(bytes)
            try reader.expect(UInt8(ascii: ":"), bytes)
            if key.equals("text", in: bytes) {
                text = try readValue(&reader, bytes)
                wrong.text = text == nil
            } else if key.equals("id", in: bytes) {
                let isNull = reader.next(bytes) == UInt8(ascii: "n")
                id = try readValue(&reader, bytes)
                wrong.id = id == nil && !isNull
            } else if key.equals("session", in: bytes) {
                let isNull = reader.next(bytes) == UInt8(ascii: "n")
                session = try readValue(&reader, bytes)
                wrong.session = session == nil && !isNull
            } else {
                try reader.skipValue(bytes, depth: 1)
            }
        }

        /// - Returns: The string that is the value, or nil if it is something else.
        private func readValue(
            _ reader: inout JSONReader, _ bytes: Span<UInt8>
        ) throws(JSONFault) -> JSONString? {
            if reader.next(bytes) == UInt8(ascii: "\"") { return try reader.string(bytes) }
            try reader.skipValue(bytes, depth: 1)
            return nil
        }
    }

    private struct WrongTypes {
        var text = false
        var id = false
        var session = false

        /// The first key to complain about.
        var name: String? {
            if text { return "text" }
            if id { return "id" }
            return session ? "session" : nil
        }
    }
}
