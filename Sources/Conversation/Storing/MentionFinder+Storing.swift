import Rulebooks

extension MentionFinder {
    /// Changes whenever the layout, or how words are cut and hashed, does.
    private static let version = "shoehorn mentions 1"

    /// The finder as bytes, the same on every machine: version, checksum of what follows, content.
    package func encoded() -> [UInt8] {
        var content = ModelWriter()
        content.write(kindCount)
        content.write(tree.keys)
        content.write(tree.slots)
        content.write(nameEnds)
        content.write(names.flatMap { [$0.kind, $0.value] })
        var writer = ModelWriter()
        writer.write(Self.version)
        writer.write(checksum: Checksum.of(content.bytes.span))
        return writer.bytes + content.bytes
    }

    /// A finder from its bytes, which must have been made of the same entities that it is to be used with.
    ///
    /// - Throws: `StoredModelFault` when the bytes are cut, damaged or of another version.
    package init(encoded bytes: [UInt8]) throws(StoredModelFault) {
        var input = ModelReader(bytes)
        guard try input.text() == Self.version, try input.isWhole() else { throw StoredModelFault() }
        let kindCount = try input.count()
        guard let tree = WordTree(keys: try input.array(), slots: try input.array()) else {
            throw StoredModelFault()
        }
        let nameEnds: [UInt32] = try input.array()
        let pairs: [Int32] = try input.array()
        let names = stride(from: 0, to: pairs.count - 1, by: 2).map {
            Name(kind: pairs[$0], value: pairs[$0 + 1])
        }
        guard input.isAtEnd, nameEnds.count == tree.nodeCount, nameEnds.last == UInt32(names.count),
            zip(nameEnds, nameEnds.dropFirst()).allSatisfy(<=), nameEnds.first == 0,
            names.allSatisfy({ $0.kind >= 0 && $0.kind < kindCount && $0.value >= 0 })
        else { throw StoredModelFault() }
        self.init(tree: tree, nameEnds: nameEnds, names: names, kindCount: kindCount)
    }

    /// Whether each name is one of these kinds and values.
    func fits(_ entities: [EntityKind]) -> Bool {
        kindCount == entities.count
            && names.allSatisfy { Int($0.value) < entities[Int($0.kind)].values.count }
    }
}
