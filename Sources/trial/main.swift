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
var st = InterpreterSettings(); st.elsewhereShare = env("ELSE", 0.4); st.uncoveredHandicap = env("HAND", 0.02); st.threshold = env("THR", 0.2); st.splitLevel = env("SPLIT", 0.45); st.skipCost = env("SKIP", 0.02)
let mm = m
let thr = [Float](stride(from: 0.05, to: 0.6, by: 0.025))
while let line = readLine() { let r = line.split(separator: "\t", maxSplits: 1).map(String.init); n += 1
    if env("RANK", 0) > 0 { let k = m.rank(r[1]); print(r[0] + "\t" + k[0..<3].map { "\(m.subjects[$0.subject]):\($0.subject < m.coveredCount ? 1 : 0):\($0.confidence)" }.joined(separator: "\t")); continue }
    let out = mm.interpret(r[1], settings: thr.map { st.threshold = $0; return st })
    print(r[0] + "\u{1}" + out.map { $0.map { s in (s.refused.map { "!\(m.subjects[$0.subject]):\($0.confidence);" } ?? "") + s.covered.prefix(3).map { "\(m.subjects[$0.subject]):\($0.confidence)" }.joined(separator: ";") }.joined(separator: "\t") }.joined(separator: "\u{1}")) }
let c2 = clock()
print("#\tlearn ms \((c1 - c0) / 1000) us per q \((c2 - c1) / max(n,1))")
