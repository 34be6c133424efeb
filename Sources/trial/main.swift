import Conversation
import Rulebooks
import Glibc
// Development harness; prints ranked readings for lines on standard input.
func read(_ p: String) -> [UInt8] { guard let f = fopen(p, "r") else { return [] }; defer { fclose(f) }; var out: [UInt8] = []; var b = [UInt8](repeating: 0, count: 65536); while true { let n = fread(&b, 1, b.count, f); if n <= 0 { break }; out += b[0..<n] }; return out }
func list(_ d: String) -> [String] { var r: [String] = []; guard let h = opendir(d) else { return [] }; while let e = readdir(h) { let n = withUnsafePointer(to: &e.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } }; if n.hasPrefix(".") { continue }; let p = d + "/" + n; if let s = Optional(opendir(p)), s != nil { closedir(s!); r += list(p) } else { r.append(p) } }; return r.sorted() }
let a = CommandLine.arguments
let english = EnglishWords(tabSeparated: read("Rules/english/words.tsv"))
func env(_ n: String, _ d: Float) -> Float { getenv(n).map { Float(String(cString: $0))! } ?? d }
func tsv(_ b: [UInt8]) -> [[String]] { String(decoding: b, as: UTF8.self).split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) } }
var opt = Learner.Options(); opt.passes = Int(env("PASSES", 20)); opt.margin = env("MARGIN", 0.9); opt.smallestWeight = env("PRUNE", 0.04)
let set: TrainingSet
if a[1] == "rules" {
    let dir = a[2]
    do { let book = try Rulebook(reading: list(dir).map { SourceFile(name: String($0.dropFirst(dir.count + 1)), bytes: read($0)) }); set = TrainingSet(book) } catch { print(error); exit(1) }
} else {
    var names: [String] = []; var utt: [TrainingSet.Utterance] = []
    for r in tsv(read(a[2])) { let i = names.firstIndex(of: r[1]) ?? { names.append(r[1]); utt.append(.init(subject: names.count - 1, text: String(r[1].map { $0 == "_" ? " " : $0 }))); return names.count - 1 }(); utt.append(.init(subject: i, text: r[2])) }
    set = TrainingSet(subjects: names, coveredCount: names.count, utterances: utt)
}
let c0 = clock()
var l = Learner(set, english: english, options: opt)
let m = l.learn()
let c1 = clock()
if env("STAT", 0) > 0 { let e = m.encoded(); let a = clock(); let d = try IntentModel(encoded: e); let b = clock(); print("bytes", e.count, "decode us", b - a, d == m) }
var n = 0
if env("RANK", 0) > 0 {
    while let line = readLine() { let r = line.split(separator: "\t", maxSplits: 1).map(String.init); let k = m.rank(r[1]); print(r[0] + "\t" + k[0..<3].map { "\(m.subjects[$0.subject]):\($0.subject < m.coveredCount ? 1 : 0):\($0.confidence)" }.joined(separator: "\t")) }
    exit(0)
}
let dir = a[2]
let book = try Rulebook(reading: list(dir).map { SourceFile(name: String($0.dropFirst(dir.count + 1)), bytes: read($0)) })
var inputs: [[String]] = []
while let line = readLine() { inputs.append(line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)) }
let thrs = env("THR", 0) > 0 ? [env("THR", 0)] : [Float](stride(from: 0.5, to: 0.8, by: 0.05))
for thr in thrs {
    var st = InterpreterSettings()
    st.threshold = thr; st.elsewhereShare = env("ELSE", st.elsewhereShare); st.uncoveredHandicap = env("HAND", st.uncoveredHandicap); st.splitLevel = env("SPLIT", st.splitLevel); st.skipCost = env("SKIP", st.skipCost); st.statementLoss = env("LOSS", st.statementLoss); st.strangerLoss = env("STR", st.strangerLoss); st.strangerStrength = env("STRS", st.strangerStrength); st.closeMargin = env("CLOSE", st.closeMargin); st.sureLevel = env("SURE", st.sureLevel)
    let assistant = Assistant(book, model: m, settings: st)
    var sessions: [String: DialogueState] = [:]
    for r in inputs {
        let t = assistant.respond(to: r[2], in: sessions[r[1]] ?? DialogueState()); n += 1
        if !r[1].isEmpty { sessions[r[1]] = t.state }
        let d = t.decision
        let rec = d.recommendation.map { "\($0.scale):\($0.size):\($0.alternative ?? "-"):\($0.rules.joined(separator: "+"))" } ?? ""
        let q = t.understanding.questions.map { s in (s.refused.map { "!\(m.subjects[$0.subject]):\($0.confidence);" } ?? "") + (s.foreign != nil ? "F;" : "") + s.covered.prefix(3).map { "\(m.subjects[$0.subject]):\($0.confidence)" }.joined(separator: ";") }.joined(separator: " ")
        print("\(thr)\t\(r[0])\t\(d.outcome)\t\(d.intents.map(\.name).joined(separator: ","))\t\(d.slot ?? "")\t\(rec)\t\(q)\t\(t.answer.plainText.map { $0 == "\n" ? " / " : String($0) }.joined())")
    }
}
let c2 = clock()
print("#\tlearn ms \((c1 - c0) / 1000) us per q \((c2 - c1) / max(n,1))")
