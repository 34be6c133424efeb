import Conversation

/// Puts line after line through an assistant: one line in, one object out, in order.
struct Batch {
    /// What a line of input is.
    enum Format: Sendable {
        case json
        /// The question itself.
        case text
    }

    private let assistant: Assistant
    private let format: Format
    private var conversations: [String: DialogueState] = [:]
    private var writer = BatchWriter()
    /// How many lines could not be read.
    private(set) var faultCount = 0

    init(_ assistant: Assistant, format: Format) {
        self.assistant = assistant
        self.format = format
    }

    /// Reads to the end of the input, or until nobody takes the output any more.
    mutating func run(_ reader: inout LineReader, _ output: Output) {
        while !output.isBroken, let line = reader.next() {
            output.append { bytes in
                do throws(JSONFault) {
                    guard case .bytes(let range) = line else { throw .tooLong }
                    try answer(reader.bytes.span.extracting(range), &bytes)
                } catch {
                    faultCount += 1
                    writer.append(error, line: reader.count, to: &bytes)
                }
            }
        }
        output.flush()
    }

    private mutating func answer(_ line: Span<UInt8>, _ bytes: inout [UInt8]) throws(JSONFault) {
        let request: BatchRequest
        switch format {
        case .json: request = try BatchRequest(json: line)
        case .text: request = try BatchRequest(plain: line)
        }
        let state = request.session.flatMap { conversations[$0] } ?? DialogueState()
        let turn = assistant.respond(to: request.text, in: state)
        if let session = request.session { conversations[session] = turn.state }
        writer.append(turn.decision, turn.answer, for: request, in: line, to: &bytes)
    }
}
