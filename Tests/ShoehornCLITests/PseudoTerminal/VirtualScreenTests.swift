import Testing

@Suite struct VirtualScreenTests {
    @Test(arguments: [
        ("ab\r\ncd", ["ab", "cd"]),
        ("abc\u{8}\u{8}x", ["axc"]),
        ("abc\r\u{1B}[K", [""]),
        ("abcd\u{1B}[2D\u{1B}[Pe", ["abe"]),
        ("ad\u{1B}[D\u{1B}[2@bc", ["abcd"]),
        ("a\tb", ["a       b"]),
        ("\u{1B}[?2004h\u{1B}[1;36ma\u{1B}[0m\u{7}", ["a"]),
        ("a\r\nb\u{1B}[A\u{1B}[J", ["a"]),
        ("e\u{301}é", ["e\u{301}é"]),
    ])
    func sequencesHaveTheirEffect(text: String, rows: [String]) {
        var screen = VirtualScreen(columns: 20)
        screen.show(text.utf8)
        #expect(Array(screen.rows.prefix(rows.count)) == rows)
        #expect(screen.rows.dropFirst(rows.count).allSatisfy { $0.isEmpty })
    }

    @Test func aFullRowGoesOnInTheNext() {
        var screen = VirtualScreen(columns: 4)
        screen.show("abcd".utf8)
        #expect(screen.row == 0 && screen.column == 4)
        screen.show("efg鞋".utf8)
        #expect(screen.rows == ["abcd", "efg", "鞋"])
        #expect(screen.text(fromRow: 2) == "abcdefg鞋\n")
    }

    @Test func bytesMayBeCutAnywhere() {
        var screen = VirtualScreen(columns: 20)
        for byte in "ö\u{1B}[31mx鞋".utf8 { screen.show([byte]) }
        #expect(screen.rows == ["öx鞋"])
    }
}
