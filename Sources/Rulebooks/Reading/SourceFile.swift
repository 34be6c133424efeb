/// One file of a rule base: its name as shown in messages, and its bytes as found.
package struct SourceFile: Sendable, Equatable {
    /// Path inside the rule base's folder, such as `intents/fit.rules`.
    package let name: String
    /// The content, unchanged: any line ends, with or without a byte-order mark.
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
