import CReadline
import Glibc
import Synchronization

/// Tab. What fits is decided in `Completion`; here it is handed to readline in the form that readline wants.
extension LineEditor {
    /// Makes Tab offer what `source` returns, and never a file name.
    static func installCompletion(_ source: @escaping @Sendable (String, Int) -> [String]) {
        state.withLock { $0.completions = source }
        creadline_set_completer(
            { _, start, _ in LineEditor.matches(from: Int(start)) },
            { LineEditor.wordBreaks() }
        )
    }

    /// Asks for completions of the line up to the cursor; nil when nothing fits or the line is not valid
    /// UTF-8.
    private static func completion() -> Completion? {
        guard let buffer = creadline_line() else { return nil }
        let bytes = UnsafeRawBufferPointer(start: buffer, count: Int(creadline_cursor()))
        guard let line = String(validating: bytes, as: UTF8.self) else { return nil }
        let source = state.withLock { $0.completions }
        return Completion(of: line, candidates: source(line, Completion.wordStart(in: line)))
    }

    /// The characters at which readline is to look for the start of what gets replaced.
    ///
    /// None when that is the whole line, so that a whole question is listed as it is. Anything else can only
    /// be replaced from the last word on, as readline knows no other way to say where to begin.
    private static func wordBreaks() -> UnsafeMutablePointer<CChar>? {
        let whole: StaticString = ""
        let words = Completion.wordBreaks
        let breaks = completion()?.start == 0 ? whole : words
        // readline only reads it.
        return UnsafeMutableRawPointer(mutating: breaks.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    /// A NULL-terminated array that readline frees: what the choices have in common, then the choices if
    /// several.
    private static func matches(from start: Int) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        let completion = completion()
        creadline_finish_completion(start == 0 ? 0 : Int32(UInt8(ascii: " ")))
        guard let (common, choices) = completion?.replacements(from: start) else { return nil }
        let strings = choices.count == 1 ? choices : [common] + choices
        // readline frees it, so it has to come from malloc.
        guard let memory = calloc(strings.count + 1, MemoryLayout<UnsafeMutablePointer<CChar>?>.stride) else {
            return nil
        }
        let array = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: strings.count + 1)
        for (index, string) in strings.enumerated() { array[index] = strdup(string) }
        return array
    }
}
