/// A model as one file, for rules that are not those inside the program.
extension IntentModel {
    /// The whole model as bytes, the same on every machine: checksum of what follows, size of the first part, the first part
    /// as in `encoded()`, the features.
    package func encodedFile() -> [UInt8] {
        let first = encoded()
        var size = ModelWriter()
        size.write(first.count)
        let content = size.bytes + first + featureBytes
        var writer = ModelWriter()
        writer.write(checksum: Checksum.of(content.span))
        return writer.bytes + content
    }

    /// A model from the bytes of a file.
    ///
    /// - Throws: `StoredModelFault` when the bytes are cut, damaged or of another version.
    package convenience init(encodedFile bytes: [UInt8]) throws(StoredModelFault) {
        var input = ModelReader(bytes)
        guard try input.isWhole() else { throw StoredModelFault() }
        let size = try input.count()
        let rest = input.rest
        guard size <= rest.count else { throw StoredModelFault() }
        try self.init(encoded: Array(rest.prefix(size)), features: ConstantBytes(Array(rest.dropFirst(size))))
    }
}
