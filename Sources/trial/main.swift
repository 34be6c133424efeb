import Conversation
import Glibc
func read(_ p: String) -> [UInt8] { let f = fopen(p, "r")!; defer { fclose(f) }; var out: [UInt8] = []; var b = [UInt8](repeating: 0, count: 65536); while true { let n = fread(&b, 1, b.count, f); if n <= 0 { break }; out += b[0..<n] }; return out }
func tsv(_ p: String) -> [[String]] { String(decoding: read(p), as: UTF8.self).split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) } }
let a = CommandLine.arguments
let english = EnglishWords(tabSeparated: read("Rules/english/words.tsv"))
var names: [String] = []; var utt: [TrainingSet.Utterance] = []
for r in tsv(a[1]) { let i = names.firstIndex(of: r[1]) ?? { names.append(r[1]); utt.append(.init(subject: names.count - 1, text: String(r[1].map { $0 == "_" ? " " : $0 }))); return names.count - 1 }(); utt.append(.init(subject: i, text: r[2])) }
let c0 = clock()
func env(_ n: String, _ d: Float) -> Float { getenv(n).map { Float(String(cString: $0))! } ?? d }
var opt = Learner.Options(); opt.mix = env("MIX", 0.5); opt.passes = Int(env("PASSES", 10)); opt.margin = env("MARGIN", 0.5); opt.smallestWeight = env("PRUNE", 0.02)
WordReader.off = env("NOREP", 0) > 0; FeatureWeights.blockWeights[1] = env("BI", 0.5); FeatureWeights.blockWeights[2] = env("LET", 1)
IntentModel.nearWeight = env("NEAR", 0.3333)
var l = Learner(TrainingSet(subjects: names, coveredCount: names.count, utterances: utt), english: english, options: opt)
let m = l.learn()
let c1 = clock()
let near = a.count > 4 ? a[4] == "1" : true
var o = ""
var n = 0
for r in tsv(a[2]) { let k = m.rank(r[2], nearest: near); n += 1; o += "\(r[0])\t\(names[k[0].subject])\t\(k[0].confidence)\t\(names[k[0].subject])\t\(k[1].confidence)\t\(IntentModel.known)\t\(IntentModel.lin[k[0].subject])\t\(IntentModel.best.isEmpty ? 0 : IntentModel.best[k[0].subject])\t\(IntentModel.lin.max()!)\t\(k[4].confidence)\n" }
let c2 = clock()
let f = fopen(a[3], "w")!; fputs(o, f); fclose(f)
print("learn ms", (c1 - c0) / 1000, "us per q", (c2 - c1) / n)
