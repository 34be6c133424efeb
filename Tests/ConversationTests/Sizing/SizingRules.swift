import Foundation
import Rulebooks

@testable import Conversation

/// The shipped sizing rules, read once, with articles that have just the sections they cite.
struct SizingRules {
    static let shared = SizingRules()

    let rulebook: Rulebook
    let finder: MentionFinder
    let reader: ProfileReader
    let advisor: SizingAdvisor

    private init() {
        let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Rules/gel-kayano-14")
        var files: [SourceFile] = []
        for folder in ["entities", "sizing"] {
            let path = rules.appending(path: folder)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path.path())) ?? []
            for name in names.sorted() {
                guard let data = FileManager.default.contents(atPath: path.appending(path: name).path())
                else {
                    continue
                }
                files.append(SourceFile(name: "\(folder)/\(name)", bytes: Array(data)))
            }
        }
        files.append(SourceFile(name: "articles.rules", bytes: Array(Self.article.utf8)))
        do throws(Problems) {
            rulebook = try Rulebook(reading: files)
        } catch {
            fatalError("\(error)")
        }
        finder = MentionFinder(rulebook.entities)
        advisor = SizingAdvisor(rulebook)
        reader = ProfileReader(advisor)
    }

    private static let article = """
        article sizing-guide
          title   The guide
          date    2025-10-17
          section Quick Answer
          section For Regular/Narrow Feet
          section For Wide Feet
          section Frequently Asked Questions (FAQ)
          section Asics Gel-Kayano 14 vs. Nike (Air Force 1 / Dunk)
          section Asics Gel-Kayano 14 vs. New Balance (530 / 2002R / 990)
          section Asics Gel-Kayano 14 vs. Other Asics (Gel-1130 / Gel-NYC)
          section Men's and Women's Sizing Conversion
          section Conclusion & Where to Buy

        """

    func statements(_ text: String) -> [Statement] {
        let line = Tokenizer.tokenize(text)
        return reader.statements(in: line, mentions: finder.mentions(in: line))
    }

    /// What a line would tell if nothing in it were only supposed.
    func told(_ text: String) -> [Statement] {
        let line = Tokenizer.tokenize(text)
        return reader.statements(in: line, mentions: finder.mentions(in: line), isAllTold: true)
    }

    func sizes(_ text: String) -> SizeReader {
        let line = Tokenizer.tokenize(text)
        let sizing = SizingLine(line, finder.mentions(in: line), reader.vocabulary)
        return SizeReader(sizing, reader.vocabulary, reader.scales)
    }

    /// The profile after these lines, each answering what was asked before it.
    func profile(_ lines: [String]) -> Profile {
        var profile = Profile()
        var open: String?
        for (number, text) in lines.enumerated() {
            profile = advisor.absorb(statements(text), into: profile, line: number, answering: open)
            let result = advisor.advise(profile)
            open = result.contradiction?.slot ?? result.missing
        }
        return profile
    }

    func result(_ lines: String...) -> SizingResult { advisor.advise(profile(lines)) }
}

extension SizingResult {
    /// Scale, size and alternative in one text, such as `us 9.5/9`; empty without a recommendation.
    var brief: String {
        recommendation.map { "\($0.scale) \($0.size)" + ($0.alternative.map { "/\($0)" } ?? "") } ?? ""
    }
}
