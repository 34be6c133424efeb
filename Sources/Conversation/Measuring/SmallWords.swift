/// English words that hold a question together without saying what it is about.
enum SmallWords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words = Set(
        """
        a about all also am an and any anyone are as at be been being but by can could did do does doing for from
        get got had has have he hello her here hey hi him his how i if in into is it its just know let like may me
        might mine must my need no not now of off ok okay on one or our ours please pls she should so some tell
        than thank thanks that the their them then there these they thing this those to too up us very want was we
        were what whats when where which while who whom whose why will with would yes you your yours
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
