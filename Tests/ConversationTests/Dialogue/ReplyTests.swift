import Testing

@testable import Conversation

@Suite struct ReplyTests {
    @Test(arguments: [(1, 3, 0), (3, 3, 2), (-1, 2, 1), (-2, 2, 0), (3, 2, nil), (-3, 2, nil), (1, 0, nil)])
    func picksAPlace(number: Int, count: Int, place: Int?) {
        #expect(Reply.pick(number).place(among: count) == place)
    }

    @Test func onlyAPickHasAPlace() {
        for reply in [Reply.yes, .no, .neither, .both, .maybe] { #expect(reply.place(among: 3) == nil) }
    }

    @Test func readsItsColumns() {
        #expect(Reply(means: "pick", pick: "-1") == .pick(-1))
        #expect(Reply(means: "pick", pick: nil) == nil)
        #expect(Reply(means: "pick", pick: "0") == nil)
        #expect(Reply(means: "yes", pick: nil) == .yes)
        #expect(Reply(means: nil, pick: nil) == nil)
    }
}
