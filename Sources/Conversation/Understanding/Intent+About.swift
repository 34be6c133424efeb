import Rulebooks

extension Intent {
    /// Whether it may be asked about a value, by its name or by one of its attributes.
    func isAbout(_ value: EntityValue, of kind: EntityKind) -> Bool {
        about.contains { reference in
            reference.kind == kind.name
                && (reference.value == "*" || reference.value == value.name
                    || value.attributes.values.contains(reference.value))
        }
    }
}
