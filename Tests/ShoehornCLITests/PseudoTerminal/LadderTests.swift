import Foundation
import Testing

extension PseudoTerminalTests {
    /// The recommended size on a ladder of the scales, as somebody at a keyboard meets it.
    @Suite struct LadderTests {
        private let folder: TemporaryFolder

        init() throws { folder = try TemporaryFolder() }

        @Test func aRecommendationComesWithItsLadderOnce() throws {
            let chat = try start()
            try chat.send("I wear a US men's 9" + Key.enter)
            try chat.expect(
                "\n\n      US men's  US women's[3]  UK   EU[4]  cm[5]\n"
                    + "       8.5      10             7.5  42     26.5\n"
                    + "take   9        10.5           8    42.5   27\n"
                    + "  or   9.5      11             8.5  43.5   27.5\n"
                    + "      10        11.5           9    44     28\n\nAre your feet narrow")
            try chat.expect("\n[4] ASICS size guide")
            try chat.send("regular" + Key.enter)
            try chat.expect("Regular and narrow feet stay")
            try chat.send("hello" + Key.enter)
            try chat.expect("> hello\n")
            #expect(count("US women's[", chat) == 1)
            try chat.send("sorry, very wide" + Key.enter)
            try chat.expect("take   9.5      11 ")
        }

        @Test func wordsTakeItsPlaceWhereTheyAreAskedFor() throws {
            for chat in [try start(["--plain"]), try start(variables: ["TERM": "dumb"])] {
                try chat.send("UK 8 for men, regular feet, which size?" + Key.enter)
                try chat.expect("\nUK 8 is US men's 9, US women's 10.5 and EU 42.5. [3][4]\n[1] ")
                #expect(count("take ", chat) == 0)
            }
        }

        @Test func aNarrowWindowGetsWords() throws {
            let chat = try start(columns: 40)
            try chat.send("I wear a US men's 9" + Key.enter)
            try chat.expect("US men's 9 is US women's 10.5, UK 8, EU\n42.5 and 27 cm. [3][4][5]")
        }

        @Test func chartShowsItAgain() throws {
            let chat = try start()
            try chat.send("/chart" + Key.enter)
            try chat.expect("There is no size to show yet; ask me for yours first.\n\n> ")
            try chat.send("women's 12 in 530s, which size?" + Key.enter)
            try chat.expect("take  12          10.5         10    44.5")
            try chat.send("do they stretch?" + Key.enter)
            try chat.expect("\n> ")
            try chat.send("/chart" + Key.enter)
            try chat.expect("> /chart\n      US women's  US men's[1]  UK    EU[2]\n")
            try chat.send("/chart words" + Key.enter)
            try chat.expect("> /chart words\nUS women's 12 is US men's 10.5, UK 10 and EU 44.5. [1][2]\n[1] ")
        }

        @Test func sourcesListThoseOfTheLadder() throws {
            let chat = try start()
            try chat.send("UK 8 for men, regular feet, which size?" + Key.enter)
            try chat.expect("take ")
            try chat.send("/sources" + Key.enter)
            try chat.expect("  [3] ASICS size guide")
        }

        private func count(_ text: String, _ chat: PseudoTerminal) -> Int {
            chat.screen.text(fromRow: 0).components(separatedBy: text).count - 1
        }

        private func start(
            _ arguments: [String] = [], columns: Int = 80, variables: [String: String] = [:]
        ) throws -> PseudoTerminal {
            let terminal = try PseudoTerminal(
                BuiltPrograms.path(of: "shoehorn"), arguments: arguments,
                environment: PseudoTerminalTests.environment(in: folder).merging(variables) { $1 },
                columns: columns, lines: 60)
            try terminal.expect("\n> ")
            return terminal
        }
    }
}
