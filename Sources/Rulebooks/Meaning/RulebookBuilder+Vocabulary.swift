extension RulebookBuilder {
    mutating func addConcept(_ block: WrittenBlock) {
        var words: [String] = []
        var seen: Set<String> = []
        for (word, place) in listed(.words, of: block) {
            if seen.insert(Text.folded(word.lowercased())).inserted {
                words.append(word)
            } else {
                problems.report(.doubledWord(word, concept: block.name), at: place)
            }
        }
        concepts.append(Concept(name: block.name, words: words, place: block.place))
    }

    mutating func addSpelling(_ block: WrittenBlock) {
        for (typo, place) in listed(.typos, of: block) {
            if typo.contains(where: \.isWhitespace) {
                problems.report(.typoOfSeveralWords(typo), at: place)
            } else {
                spellings.append(Spelling(wrong: typo, right: block.name, place: place))
            }
        }
    }

    mutating func addPhrase(_ block: WrittenBlock) {
        guard let entry = block.first(.say) else { return }
        let place = block.valuePlace(of: entry)
        checkBraces(entry.value, at: place)
        phrases.append(Phrase(name: block.name, text: entry.value, place: block.place))
    }

    /// The members of the comma-separated lists under a key, with their places.
    private mutating func listed(_ key: Key, of block: WrittenBlock) -> [(text: String, place: Place)] {
        var members: [(String, Place)] = []
        for entry in block.entries where entry.key == key && !entry.value.isEmpty {
            var column = Int(entry.valueColumn)
            for part in entry.value.split(separator: ",", omittingEmptySubsequences: false) {
                let text = Text.trimmed(part)
                let blanks = part.prefix { $0.isWhitespace }.count
                let place = Place(file: block.place.file, line: Int(entry.line), column: column + blanks)
                column += part.count + 1
                if text.isEmpty {
                    problems.report(.emptyList(key.rawValue), at: place)
                } else {
                    members.append((text, place))
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
