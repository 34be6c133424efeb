import Conversation

/// Appends the lines of batch output; fields and their order are those of the contract.
struct BatchWriter {
    private let renderer = PlainRenderer()
    private var response: [UInt8] = []

    /// A decision and its answer as one object.
    ///
    /// - Parameters:
    ///   - explanation: Why, if that was asked for; written last.
    ///   - request: What is answered.
    ///   - line: The bytes that the request was read from.
    mutating func append(
        _ decision: Decision, _ answer: Answer, _ explanation: Explanation? = nil,
        for request: BatchRequest, in line: Span<UInt8>, to bytes: inout [UInt8]
    ) {
        append(echoOf: request, in: line, to: &bytes)
        append(decision, answer, explanation, to: &bytes)
    }

    /// What the request brought itself: the beginning of its object.
    func append(echoOf request: BatchRequest, in line: Span<UInt8>, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        append(echo: request.id, "\"id\":", line, to: &bytes)
        append(echo: request.sessionToken, "\"session\":", line, to: &bytes)
        JSONWriter.append(raw: "\"text\":", to: &bytes)
        JSONWriter.append(request.text, to: &bytes)
    }

    /// The rest of an object: the same for the same words where a conversation begins with them.
    mutating func append(
        _ decision: Decision, _ answer: Answer, _ explanation: Explanation? = nil, to bytes: inout [UInt8]
    ) {
        append(decision, to: &bytes)
        JSONWriter.append(raw: ",\"response\":", to: &bytes)
        response.removeAll(keepingCapacity: true)
        renderer.append(response: answer, to: &response)
        JSONWriter.append(response.span, to: &bytes)
        append(answer.citations, to: &bytes)
        if let explanation { append(explanation, to: &bytes) }
        bytes.append(UInt8(ascii: "}"))
    }

    /// What stands in the place of a line that could not be read.
    func append(_ fault: JSONFault, line: Int, to bytes: inout [UInt8]) {
        JSONWriter.append(raw: "{\"error\":{\"line\":", to: &bytes)
        bytes.append(contentsOf: String(line).utf8)
        JSONWriter.append(raw: ",\"message\":", to: &bytes)
        JSONWriter.append(fault.message, to: &bytes)
        JSONWriter.append(raw: "}}", to: &bytes)
    }

    private func append(
        echo token: Range<Int>?, _ key: StaticString, _ line: Span<UInt8>, to bytes: inout [UInt8]
    ) {
        guard let token else { return }
        JSONWriter.append(raw: key, to: &bytes)
        line.extracting(token).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: ","))
    }

    private func append(_ decision: Decision, to bytes: inout [UInt8]) {
        JSONWriter.append(raw: ",\"outcome\":", to: &bytes)
        JSONWriter.append(decision.outcome.rawValue, to: &bytes)
        JSONWriter.append(raw: ",\"intents\":", to: &bytes)
        append(list: decision.intents, to: &bytes) { intent, bytes in
            JSONWriter.append(raw: "{\"name\":", to: &bytes)
            JSONWriter.append(intent.name, to: &bytes)
            JSONWriter.append(raw: ",\"confidence\":", to: &bytes)
            JSONWriter.append(share: intent.confidence, to: &bytes)
            bytes.append(UInt8(ascii: "}"))
        }
        if let slot = decision.slot {
            JSONWriter.append(raw: ",\"slot\":", to: &bytes)
            JSONWriter.append(slot, to: &bytes)
        }
        if let recommendation = decision.recommendation { append(recommendation, to: &bytes) }
    }

    private func append(_ recommendation: Recommendation, to bytes: inout [UInt8]) {
        JSONWriter.append(raw: ",\"recommendation\":{\"scale\":", to: &bytes)
        JSONWriter.append(recommendation.scale, to: &bytes)
        JSONWriter.append(raw: ",\"size\":", to: &bytes)
        JSONWriter.append(recommendation.size, to: &bytes)
        JSONWriter.append(raw: ",\"alternative\":", to: &bytes)
        if let alternative = recommendation.alternative {
            JSONWriter.append(alternative, to: &bytes)
        } else {
            JSONWriter.append(raw: "null", to: &bytes)
        }
        JSONWriter.append(raw: ",\"rules\":", to: &bytes)
        append(list: recommendation.rules, to: &bytes) { JSONWriter.append($0, to: &$1) }
        bytes.append(UInt8(ascii: "}"))
    }

    private func append(_ citations: [Citation], to bytes: inout [UInt8]) {
        JSONWriter.append(raw: ",\"citations\":", to: &bytes)
        append(list: citations, to: &bytes) { citation, bytes in
            JSONWriter.append(raw: "{\"mark\":", to: &bytes)
            bytes.append(contentsOf: String(citation.mark).utf8)
            JSONWriter.append(raw: ",\"article\":", to: &bytes)
            JSONWriter.append(citation.article, to: &bytes)
            JSONWriter.append(raw: ",\"title\":", to: &bytes)
            JSONWriter.append(citation.title, to: &bytes)
            JSONWriter.append(raw: ",\"section\":", to: &bytes)
            JSONWriter.append(citation.section, to: &bytes)
            JSONWriter.append(raw: ",\"date\":", to: &bytes)
            JSONWriter.append(citation.date, to: &bytes)
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private func append(_ explanation: Explanation, to bytes: inout [UInt8]) {
        JSONWriter.append(raw: ",\"explanation\":", to: &bytes)
        append(list: explanation.groups, to: &bytes) { group, bytes in
            JSONWriter.append(raw: "{\"heading\":", to: &bytes)
            JSONWriter.append(group.heading, to: &bytes)
            JSONWriter.append(raw: ",\"lines\":", to: &bytes)
            append(list: group.lines, to: &bytes) { JSONWriter.append($0, to: &$1) }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private func append<Element>(
        list: [Element], to bytes: inout [UInt8], _ append: (Element, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in list.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(element, &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }
}
