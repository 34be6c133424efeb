/// What a conversation remembers between two lines; a value, so that undoing is keeping the old one.
package struct DialogueState: Sendable {
    package init() {}
}
