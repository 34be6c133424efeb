import Conversation

extension LabelledQuestion {
    /// A question from its object.
    ///
    /// - Parameter number: The line it stands in, which names it where it has no `id`.
    init(_ object: JSONValue, number: Int) throws(LabelFault) {
        let id = object["id"]?.string ?? "line \(number)"
        guard let turns = object["turns"] else {
            self.init(id: id, turns: [try Turn(object)], isDialogue: false)
            return
        }
        guard let turns = turns.array, !turns.isEmpty else {
            throw LabelFault(message: "\"turns\" is not a list of turns")
        }
        var read: [Turn] = []
        for turn in turns { read.append(try Turn(turn)) }
        self.init(id: id, turns: read, isDialogue: true)
    }
}

extension LabelledQuestion.Turn {
    init(_ object: JSONValue) throws(LabelFault) {
        guard let text = object["text"]?.string else { throw LabelFault(message: "there is no \"text\"") }
        self.init(text: text, label: try Label(object))
    }
}

extension Label {
    /// What is expected, by the one key that says so.
    init(_ object: JSONValue) throws(LabelFault) {
        if let accept = object["accept"] {
            self = .accept(try Self.names(accept, "accept"))
        } else if let all = object["all"] {
            guard let entries = all.array, !entries.isEmpty else { throw Self.notAList("all") }
            var read: [[String]] = []
            for entry in entries {
                if let name = entry.string {
                    read.append([name])
                } else {
                    read.append(try Self.names(entry, "all"))
                }
            }
            self = .all(read)
        } else if object["oos"] == .bool(true) {
            self = .outOfScope
        } else if let slot = object["asks"]?.string {
            self = .asks(slot: slot)
        } else if let scale = object["scale"]?.string, let size = object["size"]?.string {
            self = .size(scale: scale, size: size, alternative: object["alt"]?.string)
        } else if object["none"] == .bool(true) {
            self = .unmeasured
        } else {
            let keys = "accept, all, oos, asks, scale with size, none"
            throw LabelFault(message: "nothing says what is right; one of these does: \(keys)")
        }
    }

    private static func names(_ value: JSONValue, _ key: String) throws(LabelFault) -> [String] {
        let names = value.array?.compactMap(\.string) ?? []
        guard !names.isEmpty, names.count == value.array?.count else { throw notAList(key) }
        return names
    }

    private static func notAList(_ key: String) -> LabelFault {
        LabelFault(message: "\"\(key)\" is not a list of intents")
    }
}
