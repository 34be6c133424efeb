/// A value of an entity kind named in a rule, written `kind=value`; `kind=*` is any value.
///
/// The value may also be an attribute's value: `shoe=asics` where `family` is `asics`.
package struct EntityReference: Sendable, Equatable, Hashable {
    package let kind: String
    package let value: String

    package init(kind: String, value: String) {
        self.kind = kind
        self.value = value
    }
}
