extension RulebookBuilder {
    mutating func addConcept(_ block: WrittenBlock) {
        let members = listed(.words, of: block)
        // Hashes of 64 bits: within one concept, two words sharing one by chance is out of the question.
        var seen = Set<UInt64>(minimumCapacity: members.count)
        var words: [String] = []
        words.reserveCapacity(members.count)
        for member in members {
            if seen.insert(FoldedLine.hash(of: member.text)).inserted {
                words.append(member.text)
            } else {
                problems.report(
                    .doubledWord(member.text, concept: block.name), at: member.place(in: block.place.file))
            }
        }
        concepts.append(Concept(name: block.name, words: words, place: block.place))
    }

    mutating func addSpelling(_ block: WrittenBlock) {
        let (typos, sounds) = (listed(.typos, of: block), listed(.sounds, of: block))
        if typos.isEmpty, sounds.isEmpty, block.first(.typos) ?? block.first(.sounds) == nil {
            problems.report(
                .missingKey(Key.typos.rawValue, kind: block.kind.rawValue, name: block.name), at: block.place)
        }
        addSpellings(typos, isSoundAlike: false, block)
        addSpellings(sounds, isSoundAlike: true, block)
    }

    private mutating func addSpellings(_ members: [Member], isSoundAlike: Bool, _ block: WrittenBlock) {
        for member in members {
            let place = member.place(in: block.place.file)
            if member.text.utf8.contains(where: { Text.isBlank($0) }) {
                problems.report(.typoOfSeveralWords(member.text), at: place)
            } else {
                spellings.append(
                    Spelling(
                        wrong: member.text, right: block.name, isSoundAlike: isSoundAlike, place: place))
            }
        }
    }

    mutating func addPhrase(_ block: WrittenBlock) {
        guard let entry = block.first(.say) else { return }
        let place = block.valuePlace(of: entry)
        checkBraces(entry.value, at: place)
        phrases.append(Phrase(name: block.name, text: entry.value, place: block.place))
    }

    /// One member of a comma-separated list.
    private struct Member {
        let text: String
        let line: Int32
        let column: Int

        func place(in file: String) -> Place { Place(file: file, line: Int(line), column: column) }
    }

    /// The members of the comma-separated lists under a key.
    private mutating func listed(_ key: Key, of block: WrittenBlock) -> [Member] {
        var members: [Member] = []
        for entry in block.entries where entry.key == key && !entry.value.isEmpty {
            let bytes = Array(entry.value.utf8)
            var column = Int(entry.valueColumn)
            var start = 0
            while start <= bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: ",") { end += 1 }
                var first = start
                while first < end, Text.isBlank(bytes[first]) { first += 1 }
                let member = Member(
                    text: Text.trimmed(bytes[first..<end]), line: entry.line, column: column + first - start)
                column += Text.characters(in: bytes, start..<end) + 1
                start = end + 1
                if member.text.isEmpty {
                    problems.report(.emptyList(key.rawValue), at: member.place(in: block.place.file))
                } else {
                    members.append(member)
                }
            }
        }
        return members
    }

    /// Reports braces that do not open and close around a name.
    mutating func checkBraces(_ text: String, at place: Place) {
        var open = 0
        var length = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "{") {
                open += 1
                length = 0
            } else if byte == UInt8(ascii: "}") {
                open -= length > 0 ? 1 : 2
            } else {
                length += 1
            }
            if open < 0 || open > 1 { break }
        }
        if open != 0 { problems.report(.unbalancedBraces(text), at: place) }
    }
}
