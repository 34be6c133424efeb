/// A value found in JSON text, as far as anybody here looks into it.
enum JSONValue: Equatable {
    case string(String)
    case array([JSONValue])
    /// Of two equal keys the last counts.
    case object([String: JSONValue])
    case bool(Bool)
    case null
    /// Checked, and passed over.
    case number

    var string: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    var array: [JSONValue]? {
        if case .array(let values) = self { return values }
        return nil
    }

    subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { return members[key] }
        return nil
    }
}

extension JSONValue {
    /// Reads a line that is a JSON object.
    init(line bytes: Span<UInt8>) throws(JSONFault) {
        do {
            _ = try UTF8Span(validating: bytes)
        } catch {
            throw .notUTF8(column: error.byteOffsets.lowerBound + 1)
        }
        var reader = JSONReader()
        guard let first = reader.next(bytes) else { throw .empty }
        guard first == UInt8(ascii: "{") else { throw .notAnObject }
        self = try reader.value(bytes, depth: 0)
        guard reader.next(bytes) == nil else { throw .extraText(column: reader.index + 1) }
    }
}
