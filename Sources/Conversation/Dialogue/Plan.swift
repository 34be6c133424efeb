import Rulebooks

/// A decision together with what the response is to be made of.
struct Plan: Sendable {
    var decision: Decision
    var parts: [Part] = []
    /// The profile after the line.
    var profile: Profile
    /// The profile that a size was supposed for, where it was only supposed.
    var supposed: Profile?
    /// The profile that the size rests on.
    var sizedProfile: Profile { supposed ?? profile }
    /// What sizing came to, where it took part.
    var sizing: SizingResult?
    /// The line that was understood in the frame of the one before, if it was.
    var frame: String?
    /// Names of the table rows by which it answers what was asked after the last subject.
    var followedRows: [String] = []
    /// Names of the intents that a refusal says come close, which "yes" then asks for.
    var nearest: [String] = []
    /// Whether it only explains an earlier answer, or says nothing new, so that the subject stays what it was.
    var isAside = false

    /// A part of the response.
    enum Part: Sendable, Equatable {
        /// A sentence with the sections it rests on.
        case sentence(String, [Source])
        /// A line of a list, with what may be typed to get it.
        case item(String, example: String?)
        /// Begins a new paragraph.
        case gap
    }
}
