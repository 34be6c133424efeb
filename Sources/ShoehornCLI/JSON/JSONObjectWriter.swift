/// Appends an object member by member, and sees to its commas.
struct JSONObjectWriter {
    private var isEmpty = true

    mutating func add(_ key: StaticString, _ text: String, to bytes: inout [UInt8]) {
        begin(key, &bytes)
        JSONWriter.append(text, to: &bytes)
    }

    mutating func add(_ key: StaticString, _ number: Int, to bytes: inout [UInt8]) {
        begin(key, &bytes)
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Adds a number that is not negative, with one decimal.
    mutating func add(_ key: StaticString, tenths number: Double, to bytes: inout [UInt8]) {
        begin(key, &bytes)
        bytes.append(contentsOf: Share.decimal(number).utf8)
    }

    mutating func add<Element>(
        _ key: StaticString, _ elements: [Element], to bytes: inout [UInt8],
        _ append: (Element, inout [UInt8]) -> Void
    ) {
        begin(key, &bytes)
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(element, &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Closes the object.
    func end(_ bytes: inout [UInt8]) {
        if isEmpty { bytes.append(UInt8(ascii: "{")) }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func begin(_ key: StaticString, _ bytes: inout [UInt8]) {
        bytes.append(isEmpty ? UInt8(ascii: "{") : UInt8(ascii: ","))
        isEmpty = false
        bytes.append(UInt8(ascii: "\""))
        JSONWriter.append(raw: key, to: &bytes)
        JSONWriter.append(raw: "\":", to: &bytes)
    }
}
