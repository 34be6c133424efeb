/// The Swift file that carries a rule base into the program: one string literal for each kind of thing.
///
/// A literal is the only form that stays cheap to compile: an array of a hundred thousand numbers takes a minute.
package struct EmbeddedSource: Sendable {
    private let files: [(name: String, bytes: [UInt8])]
    private let brief: [(name: String, bytes: [UInt8])]
    private let english: [UInt8]
    private let model: [UInt8]
    private let features: [UInt8]
    private let mentions: [UInt8]

    /// - Parameters:
    ///   - files: The rule files, which are UTF-8.
    ///   - brief: The same rules without what only learning needs.
    ///   - english: The list of English words, which is UTF-8.
    ///   - model: What was learnt from the rules, any bytes.
    ///   - features: The part of it that is read where it stands, which is ASCII.
    ///   - mentions: The finder of what the rules name, any bytes.
    package init(
        files: [(name: String, bytes: [UInt8])], brief: [(name: String, bytes: [UInt8])], english: [UInt8],
        model: [UInt8], features: [UInt8], mentions: [UInt8]
    ) {
        self.files = files
        self.brief = brief
        self.english = english
        self.model = model
        self.features = features
        self.mentions = mentions
    }

    /// The file's text.
    package var swift: [UInt8] {
        var text = Array("// Made by embed-rules from Rules; change those.\n\nenum Embedded {\n".utf8)
        let literals = [
            ("index", Self.index(files)),
            ("rules", files.flatMap(\.bytes)),
            ("briefIndex", Self.index(brief)),
            ("briefRules", brief.flatMap(\.bytes)),
            ("english", english),
            ("model", SevenBit.encoded(model)),
            ("features", features),
            ("mentions", SevenBit.encoded(mentions)),
        ]
        for (name, bytes) in literals {
            text += "    static var \(name): StaticString { \"".utf8
            text += Self.escaped(bytes)
            text += "\" }\n".utf8
        }
        return text + "}\n".utf8
    }

    /// Lines of a length and a name, which may have any character but a line end.
    private static func index(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        Array(files.map { "\($0.bytes.count) \($0.name)\n" }.joined().utf8)
    }

    /// UTF-8 as it stands between the quotes of a literal.
    static func escaped(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 4)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\n"): text += "\\n".utf8
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), byte]
            case 0x00..<0x20, 0x7F: text += "\\u{\(String(byte, radix: 16))}".utf8
            default: text.append(byte)
            }
        }
        return text
    }
}
