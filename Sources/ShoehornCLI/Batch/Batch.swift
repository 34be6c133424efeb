import Conversation

/// Puts line after line through an assistant: one line in, one object out, in order.
struct Batch {
    /// What a line of input is.
    enum Format: Sendable {
        case json
        /// The question itself.
        case text
    }

    private var assistant: Assistant
    private let format: Format
    private var conversations: [String: DialogueState] = [:]
    private var writer = BatchWriter()
    /// What was answered to lines that are a conversation of their own; logs are full of the same words.
    private var answers: [[UInt8]: [UInt8]] = [:]
    private static let mostAnswers = 10_000
    /// How many lines were read by the assistant.
    private var readCount = 0
    /// From this many lines on, making the model ready for them pays.
    private static let manyLines = 200
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
        if let session = request.session {
            let turn = respond(to: request.text, in: conversations[session] ?? DialogueState())
            conversations[session] = turn.state
            writer.append(turn.decision, turn.answer, for: request, in: line, to: &bytes)
        } else {
            answerAlone(request, line, &bytes)
        }
    }

    /// Answers a line that no other belongs to: the same words always get the same answer.
    private mutating func answerAlone(_ request: BatchRequest, _ line: Span<UInt8>, _ bytes: inout [UInt8]) {
        writer.append(echoOf: request, in: line, to: &bytes)
        let words = Array(request.text.utf8)
        if let known = answers[words] {
            bytes += known
            return
        }
        let turn = respond(to: request.text, in: DialogueState())
        let start = bytes.count
        writer.append(turn.decision, turn.answer, to: &bytes)
        if answers.count < Self.mostAnswers { answers[words] = Array(bytes[start...]) }
    }

    private mutating func respond(to text: String, in state: DialogueState) -> Turn {
        readCount += 1
        if readCount == Self.manyLines {
            assistant = Assistant(assistant.rulebook, model: assistant.model.preparedForManyLines())
        }
        return assistant.respond(to: text, in: state)
    }
}
