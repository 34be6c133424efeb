extension LineReading {
    /// For whom the shoe is; both a man and a woman in a line say nothing.
    mutating func readPeople() {
        let people = line.mentions(.person).filter { !speaks($0) }
        if let age = ages.first(where: \.isChild) {
            let child = people.first { $0.value.attributes["young"] == "yes" }
            return add(.uncoveredPerson(child?.name ?? "child"), age.tokens)
        }
        guard !people.isEmpty else { return }
        let isAboutSize = !sizes.isEmpty || !line.speech(.size).isEmpty
        if isAboutSize, let child = people.first(where: { $0.value.attributes["side"] == nil }) {
            add(.uncoveredPerson(child.name), child.tokens)
        }
        let sides = Set(people.compactMap { $0.value.attributes["side"] })
        guard sides.count == 1, let side = sides.first,
            let person = people.first(where: { $0.value.attributes["side"] == side })
        else { return }
        add(.person(side: side), person.tokens)
    }

    /// "My sister reckons": somebody who only says something is nobody whom the shoe is for.
    private func speaks(_ person: SizingLine.Named) -> Bool {
        line.speech(.reporting).contains { word in
            let between = word.tokens.lowerBound - person.tokens.upperBound
            return (0...1).contains(between)
                && line.sameClause(word.tokens.lowerBound, person.tokens.lowerBound)
        }
    }
}
