import Conversation

/// A chat with a pipe or a file: no prompt, no echo, no banner; an answer for every line, a blank line between them.
struct PipedChat {
    private var session: ChatSession
    private let renderer: ScreenRenderer
    /// How many lines could not be read.
    private(set) var faultCount = 0

    init(_ session: ChatSession, renderer: ScreenRenderer) {
        self.session = session
        self.renderer = renderer
    }

    /// Answers to the end of the input, to `/quit`, or until nobody takes the output any more.
    mutating func run(_ reader: inout LineReader, _ output: Output) {
        while !output.isBroken, let line = reader.next() {
            guard let text = text(for: line, reader) else { break }
            // Written together and at once, as somebody may wait for it at the other end.
            output.line(reader.count == 1 ? text : "\n" + text)
            output.flush()
        }
    }

    /// - Returns: nil at the end of the chat.
    private mutating func text(for line: LineReader.Line, _ reader: LineReader) -> String? {
        do throws(JSONFault) {
            guard case .bytes(let range) = line else { throw .tooLong }
            let request = try BatchRequest(plain: reader.bytes.span.extracting(range))
            return session.reply(to: request.text).text(renderer)
        } catch {
            faultCount += 1
            return renderer.text("Line \(reader.count) cannot be read: \(error.message).")
        }
    }
}
