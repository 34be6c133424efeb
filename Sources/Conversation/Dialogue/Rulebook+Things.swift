import Rulebooks

extension Rulebook {
    /// The intents that tell about a thing: those that name it, else those that name what it belongs to, else
    /// those about any thing of its kind.
    func tellers(of thing: Mention) -> [Int] {
        let kind = entities[thing.kind]
        let value = kind.values[thing.value]
        let tells = intents.indices.filter { intents[$0].act == .tell }
        let named = tells.filter {
            intents[$0].about.contains { $0.kind == kind.name && $0.value == value.name }
        }
        if !named.isEmpty { return named }
        let wider = tells.filter { intents[$0].about.contains { $0.names(value, of: kind.name) } }
        if !wider.isEmpty { return wider }
        return tells.filter { intents[$0].about.contains { $0.kind == kind.name && $0.value == "*" } }
    }
}

extension EntityReference {
    /// Whether it names a value, by its name or by what its other columns hold; `*` names none.
    fileprivate func names(_ value: EntityValue, of kind: String) -> Bool {
        self.kind == kind && (self.value == value.name || value.attributes.values.contains(self.value))
    }
}
