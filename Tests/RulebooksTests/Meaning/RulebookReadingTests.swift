import Rulebooks
import Testing

struct RulebookReadingTests {
    @Test func readsArticlesAndIntents() throws {
        let book = try RuleBase([
            "b.rules": """
            intent fit
              title   Do they fit?
              ask     do they fit
              not     does the wardrobe fit
              answer  They fit.
              answer  Mostly.
              source  guide / Quick Answer
              answer  Wide feet fit too.
              source  guide/Wide Feet
            """
        ]).rulebook()
        #expect(book.articles.map(\.name) == ["guide"])
        #expect(book.articles.first?.sections == ["Quick Answer", "Wide Feet"])
        let intent = try #require(book.intents.first)
        #expect(intent.act == .tell && intent.title == "Do they fit?")
        #expect(intent.asks.map(\.text) == ["do they fit"])
        #expect(intent.asks.map(\.place.description) == ["b.rules:3:11"])
        #expect(intent.nots.map(\.text) == ["does the wardrobe fit"])
        #expect(intent.sentences.map(\.text) == ["They fit.", "Mostly.", "Wide feet fit too."])
        #expect(intent.sentences.map(\.source?.section) == [0, 0, 1])
    }

    @Test func readsTalk() throws {
        let book = try RuleBase([
            "c.rules": "intent hi\n title Hello\n act talk\n ask hello\n say Hello, {name}.\n"
        ])
        .rulebook()
        #expect(book.intents.last?.act == .talk)
        #expect(book.intents.last?.sentences.map(\.source) == [nil])
    }

    @Test func readsVocabulary() throws {
        let book = try RuleBase([
            "c.rules": """
            concept wash
              words  wash, washing machine
              words  laundry
            spelling air force
              typos  airforce, airfroce
              sounds heirforce
            phrase b
              say  Two {x}
            phrase a
              say  One
            uncovered washing
              about  whether they can be washed
              ask    can I wash them
              near   fit
            """
        ]).rulebook()
        #expect(book.concepts.map(\.words) == [["wash", "washing machine", "laundry"]])
        #expect(book.spellings.map(\.wrong) == ["airforce", "airfroce", "heirforce"])
        #expect(book.spellings.map(\.isSoundAlike) == [false, false, true])
        #expect(book.spellings.allSatisfy { $0.right == "air force" })
        #expect(book.phrases.map(\.name) == ["a", "b"])
        #expect(book.uncovered.map(\.near) == [["fit"]])
        #expect(book.uncovered.first?.about == "whether they can be washed")
    }

    @Test func readsEntities() throws {
        let book = try RuleBase([
            "b.rules": RuleBase.intent
                + "  about shoe=nike, shoe=dunk, shoe=*\nentity shoe\n  file e/shoe.csv\n",
            "e/shoe.csv": "shoe,name,words,family\ndunk,Dunk,dunk; nike  dunk,nike\ngel,,gel,\n",
        ]).rulebook()
        let values = try #require(book.entities.first?.values)
        #expect(values.map(\.name) == ["dunk", "gel"])
        #expect(values.map(\.title) == ["Dunk", "gel"])
        #expect(values.map(\.words) == [["dunk", "nike dunk"], ["gel"]])
        #expect(values.map(\.attributes) == [["family": "nike"], [:]])
        #expect(values.map(\.place.description) == ["e/shoe.csv:2:1", "e/shoe.csv:3:1"])
        #expect(book.intents.first?.about.map(\.value) == ["nike", "dunk", "*"])
    }

    @Test func readsDecisionTables() throws {
        let book = try RuleBase([
            "c.rules": "table base\n  file t.csv\n  hit first\ntable chart\n  file c.csv\n  hit lookup\n",
            "t.csv": """
            rule,if width,if size,then step,say,source,because
            wide,wide | broad,3..18,+0.5,"Take {size}, then half.",guide / Wide Feet,ours
            other,-,-,,,guide / Quick Answer,
            """,
            "c.csv": "us;source\n9;some page\n10;\n",
        ]).rulebook()
        let table = try #require(book.tables.first)
        #expect(table.inputs == ["width", "size"] && table.outputs == ["step"])
        #expect(table.rows.map(\.name) == ["wide", "other"])
        #expect(table.rows.first?.conditions == [.oneOf(["wide", "broad"]), .within(low: 3, high: 18)])
        #expect(table.rows.first?.say == "Take {size}, then half.")
        #expect(table.rows.map(\.source) == [Source(article: 0, section: 1), Source(article: 0, section: 0)])
        #expect(table.rows.map(\.outputs) == [["+0.5"], [""]])
        let chart = try #require(book.tables.last)
        #expect(chart.outputs == ["us", "source"] && chart.inputs.isEmpty)
        #expect(chart.rows.map(\.name) == ["chart-1", "chart-2"])
        #expect(chart.rows.map(\.outputs) == [["9", "some page"], ["10", ""]])
    }

    @Test func aTableWithoutFactsNeedsNoSource() throws {
        let book = try RuleBase([
            "c.rules": "table t\n file t.csv\n hit collect\n facts no\n",
            "t.csv": "rule,if a,say\nr,x,Hello\n",
        ]).rulebook()
        #expect(book.tables.first?.rows.map(\.source) == [nil])
    }

    @Test func theOrderOfTheFilesDecidesNothing() throws {
        var base = RuleBase(["c.rules": "phrase p\n  say Hi\n"])
        let book = try base.rulebook()
        base.files.reverse()
        let other = try base.rulebook()
        #expect(book.intents == other.intents && book.articles == other.articles)
    }

    @Test func windowsFilesAreTheSame() throws {
        var base = RuleBase()
        for file in base.files {
            let text = String(decoding: file.bytes, as: UTF8.self).replacing("\n", with: "\r\n")
            base.add(file.name, [0xEF, 0xBB, 0xBF] + Array(text.replacing("  ", with: "\t").utf8))
        }
        #expect(try base.rulebook().intents.map(\.sentences.count) == [1])
    }

    @Test func notesAreIgnored() throws {
        #expect(RuleBase(["README.md": "# Hello\n\u{0}"]).problems == [])
    }

    @Test func throwsWhatItFinds() {
        let base = RuleBase(["c.rules": "intent\nspeling x\n"])
        let problems = #expect(throws: Problems.self) { try base.rulebook() }
        #expect(problems?.list.map(\.place.line) == [1, 2])
        #expect(problems?.description == base.problems.joined(separator: "\n"))
    }
}
