import Conversation

/// Puts line after line through an assistant, a block of lines at a time and on all cores: one line in, one object
/// out, in order.
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
    private var answers: [BatchText: [UInt8]] = [:]
    private static let mostAnswers = 10_000
    /// How many lines were read by the assistant.
    private var readCount = 0
    /// From this many lines on, making the model ready for them pays.
    private static let manyLines = 1000
    /// How much is read before it is answered, unless each line is waited for: enough to keep every core busy.
    private static let linesOfBlock = 2048
    private static let bytesOfBlock = 1 << 20
    /// How many lines could not be read.
    private(set) var faultCount = 0

    init(_ assistant: Assistant, format: Format) {
        self.assistant = assistant
        self.format = format
    }

    /// Reads to the end of the input, or until nobody takes the output any more.
    mutating func run(_ reader: inout LineReader, _ output: Output) {
        while !output.isBroken {
            let lines = block(&reader, of: output.isLineBuffered ? 1 : Self.linesOfBlock)
            guard !lines.isEmpty else { break }
            answer(lines, output)
        }
        output.flush()
    }

    private func block(_ reader: inout LineReader, of count: Int) -> [BatchLine] {
        var lines: [BatchLine] = []
        var size = 0
        while lines.count < count, size < Self.bytesOfBlock, let line = reader.next() {
            lines.append(BatchLine(line, of: reader, format: format))
            size += lines[lines.count - 1].bytes.count
        }
        return lines
    }

    private mutating func answer(_ lines: [BatchLine], _ output: Output) {
        let plan = plan(lines)
        prepare(for: plan.textCount)
        let talks = AllCores.map(count: plan.talks.count) { [talks = plan.talks, assistant] in
            talks[$0].answered(by: assistant)
        }
        for (line, source) in zip(lines, plan.sources) {
            switch source {
            case .known(let object): write(line, object[...], output)
            case .talk(let talk, let number): write(line, talks[talk].object(number), output)
            }
        }
        for (session, talk) in plan.sessions { conversations[session] = talks[talk].state }
        for (words, place) in plan.alone where answers.count < Self.mostAnswers {
            answers[words] = Array(talks[place.talk].object(place.line))
        }
    }

    private func plan(_ lines: [BatchLine]) -> BatchPlan {
        var plan = BatchPlan()
        for line in lines {
            guard case .success(let request) = line.request else {
                plan.add(known: [])
                continue
            }
            if let session = request.session {
                plan.add(request.text, in: session, since: conversations[session] ?? DialogueState())
                continue
            }
            let words = BatchText(request.text)
            if let known = answers[words] {
                plan.add(known: known)
            } else {
                plan.add(alone: words, request.text)
            }
        }
        return plan
    }

    private mutating func prepare(for count: Int) {
        let isFirstOfMany = readCount < Self.manyLines && readCount + count >= Self.manyLines
        readCount += count
        guard isFirstOfMany else { return }
        assistant = assistant.preparedForManyLines()
    }

    private mutating func write(_ line: BatchLine, _ object: ArraySlice<UInt8>, _ output: Output) {
        switch line.request {
        case .success(let request):
            output.append { bytes in
                writer.append(echoOf: request, in: line.bytes.span, to: &bytes)
                bytes += object
            }
        case .failure(let fault):
            faultCount += 1
            output.append { writer.append(fault, line: line.number, to: &$0) }
        }
    }
}
