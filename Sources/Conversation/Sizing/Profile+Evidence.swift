extension Profile {
    /// Adds a shoe or a size, or completes or replaces one that was told before.
    mutating func absorb(_ new: Evidence, _ place: Place, _ scales: Scales, fills: Bool, settles: Bool) {
        if new.size != nil { declined.remove(Self.size) }
        if new.family.isEmpty { return complete(with: new) }
        let settlesNow = settles && !evidence.contains { $0.line == place.line }
        if settlesNow, settle(new, place) { return }
        if let index = evidence.lastIndex(where: { $0.value.isAbout(new) }) {
            merge(new, at: index, place, scales)
        } else if new.reference == nil, let index = replaceable(place, fills: fills) {
            evidence[index].value.size = new.size?.onScale(of: evidence[index].value.size, scales)
            evidence[index].value.upper = new.upper
        } else {
            evidence.append(place.told(new))
        }
    }

    /// A size alone that corrects the last one told, or gives the last shoe its missing size.
    private func replaceable(_ place: Place, fills: Bool) -> Int? {
        guard let last = evidence.indices.last else { return nil }
        if place.isCorrection, evidence[last].value.size != nil { return last }
        return fills && evidence[last].value.size == nil ? last : nil
    }

    /// Traits without a shoe belong to the shoe told last.
    private mutating func complete(with new: Evidence) {
        guard let index = evidence.lastIndex(where: { $0.value.reference != nil }) else { return }
        evidence[index].value.traits.merge(new.traits) { $1 }
    }

    private mutating func merge(_ new: Evidence, at index: Int, _ place: Place, _ scales: Scales) {
        let old = evidence[index].value
        if let size = new.size, let known = old.size, !size.isRefined(by: known), !known.isRefined(by: size) {
            guard place.isCorrection else {
                // Another size of the same shoe: both stand until it is settled which fits.
                if !evidence.contains(where: { $0.value == new }) { evidence.append(place.told(new)) }
                return
            }
            evidence.removeAll { $0.value.isAbout(new) }
            var corrected = new
            corrected.size = size.onScale(of: known, scales)
            corrected.traits = old.traits.merging(new.traits) { $1 }
            evidence.append(place.told(corrected))
            return
        }
        if let size = new.size, old.size?.isRefined(by: size) ?? true { evidence[index].value.size = size }
        if let upper = new.upper { evidence[index].value.upper = upper }
        evidence[index].value.traits.merge(new.traits) { $1 }
    }

    /// Takes the answer to "which of them holds": keeps what it names, drops what it speaks against.
    ///
    /// - Returns: False where it names none of them, so that it has to be added as new.
    private mutating func settle(_ new: Evidence, _ place: Place) -> Bool {
        let isNamed: (Evidence) -> Bool = { known in
            new.reference != nil
                ? known.reference == new.reference
                    && (new.size == nil || known.size?.tenths == new.size?.tenths)
                : known.size?.tenths == new.size?.tenths
        }
        if new.traits["fit"] == "does-not-fit" { return false }
        if evidence.contains(where: { isNamed($0.value) }) {
            evidence.removeAll { !isNamed($0.value) }
            return true
        }
        guard new.size != nil else { return false }
        evidence.removeAll { new.reference == nil ? true : $0.value.isAbout(new) }
        return false
    }
}

extension Evidence {
    /// Whether both speak of the same shoe, or both of the person's own size.
    fileprivate func isAbout(_ other: Evidence) -> Bool {
        reference == other.reference && family == other.family
    }
}

extension Size {
    /// The size on the scale of one whose place it takes, where it names none itself and can be on that one.
    func onScale(of old: Size?, _ scales: Scales) -> Size {
        guard let old, system == nil, side == nil,
            let scale = old.system.flatMap({ scales.scale(system: $0, side: old.side) })
                ?? scales.system(ofBare: old.tenths),
            scale.range.contains(tenths)
        else { return self }
        var size = self
        size.system = old.system
        size.side = old.side
        return size
    }

    /// Whether another is the same number, with at least as much said of its scale.
    fileprivate func isRefined(by other: Size) -> Bool {
        tenths == other.tenths && (system == nil || system == other.system)
            && (side == nil || side == other.side)
    }
}
