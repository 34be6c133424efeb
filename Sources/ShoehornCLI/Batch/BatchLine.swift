/// A line of input, kept until its block is answered.
struct BatchLine: Sendable {
    /// Counted from 1.
    let number: Int
    let bytes: [UInt8]
    /// What is asked, or why it cannot be read.
    let request: Result<BatchRequest, JSONFault>

    /// - Parameters:
    ///   - line: The line that the reader handed out last.
    ///   - format: What its bytes are.
    init(_ line: LineReader.Line, of reader: LineReader, format: Batch.Format) {
        number = reader.count
        guard case .bytes(let range) = line else {
            bytes = []
            request = .failure(.tooLong)
            return
        }
        let bytes = Array(reader.bytes[range])
        self.bytes = bytes
        request = Result { () throws(JSONFault) -> BatchRequest in
            switch format {
            case .json: try BatchRequest(json: bytes.span)
            case .text: try BatchRequest(plain: bytes.span)
            }
        }
    }
}
