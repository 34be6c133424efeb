import Rulebooks
import Testing

@testable import ShoehornCLI

/// The first line of a chat, and what Tab offers.
@Suite struct ChatInvitationTests {
    private let invitation: ChatInvitation

    init() throws {
        invitation = ChatInvitation(try Rulebook(reading: TinyRules.files))
    }

    @Test func thePhraseOfTheRulesIsTheWelcome() {
        #expect(invitation.welcome == "I know the guide; ask away.")
    }

    @Test func withoutThePhraseTheTitlesAre() throws {
        let text = "article guide\n  title The Guide\n  date 2025-10-17\n  section Care\n"
        let file = SourceFile(name: "a.rules", bytes: Array(text.utf8))
        let welcome = ChatInvitation(try Rulebook(reading: [file])).welcome
        #expect(welcome == "Ask about: The Guide. /help shows how.")
    }

    @Test func commandsQuestionsAndNamesAreOffered() {
        #expect(invitation.completions(lineUpToCursor: "/w", wordStart: 0) == SlashCommands.all.map(\.name))
        let offered = invitation.completions(lineUpToCursor: "do", wordStart: 0)
        #expect(offered.contains("do they stretch"))
        #expect(offered.contains("Do they stretch?"))
        #expect(offered.contains("Gel-1130"))
        #expect(!offered.contains("/why"))
        #expect(invitation.completions(lineUpToCursor: "", wordStart: 0).contains("/why"))
    }
}
