/// Values of any kind, as a tree: for the few inputs that nest.
extension JSONReader {
    /// Takes any value.
    ///
    /// - Parameter depth: How many arrays and objects are open around it.
    mutating func value(_ bytes: Span<UInt8>, depth: Int) throws(JSONFault) -> JSONValue {
        switch next(bytes) {
        case UInt8(ascii: "\""): return .string(try string(bytes).text(in: bytes))
        case UInt8(ascii: "{"): return .object(try members(bytes, depth: depth + 1))
        case UInt8(ascii: "["): return .array(try elements(bytes, depth: depth + 1))
        case let first:
            try skipValue(bytes, depth: depth)
            switch first {
            case UInt8(ascii: "t"): return .bool(true)
            case UInt8(ascii: "f"): return .bool(false)
            case UInt8(ascii: "n"): return .null
            default: return .number
            }
        }
    }

    private mutating func members(
        _ bytes: Span<UInt8>, depth: Int
    ) throws(JSONFault) -> [String: JSONValue] {
        guard depth <= Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit) }
        advance()
        var members: [String: JSONValue] = [:]
        guard !take(UInt8(ascii: "}"), bytes) else { return members }
        repeat {
            let key = try string(bytes).text(in: bytes)
            try expect(UInt8(ascii: ":"), bytes)
            members[key] = try value(bytes, depth: depth)
        } while take(UInt8(ascii: ","), bytes)
        try expect(UInt8(ascii: "}"), bytes)
        return members
    }

    private mutating func elements(_ bytes: Span<UInt8>, depth: Int) throws(JSONFault) -> [JSONValue] {
        guard depth <= Self.depthLimit else { throw .tooDeep(limit: Self.depthLimit) }
        advance()
        var elements: [JSONValue] = []
        guard !take(UInt8(ascii: "]"), bytes) else { return elements }
        repeat {
            elements.append(try value(bytes, depth: depth))
        } while take(UInt8(ascii: ","), bytes)
        try expect(UInt8(ascii: "]"), bytes)
        return elements
    }
}
