/// What one shopper could tell about a size; what is not told is `unsaid` or nil.
struct Shopper: Sendable, CustomStringConvertible {
    /// A shoe that fits, with its width and how it was sized, or a size of their own.
    enum Evidence: String, CaseIterable, Sendable {
        case gel1130, gt2160, gelNYC, usualAsics
        case newBalance530, newBalance2002R, newBalance990, newBalance990Standard, newBalance990D
        case newBalance990In2E, newBalance574In4E
        case usual, between, dunk
        case airForce, airForceAtTrueSize, airForceFromTrueSize, airForceDownHalf, airForceDownFull
    }
    enum Foot: String, CaseIterable, Sendable {
        case unsaid, unknown, narrow, regular, notWide, slightlyWide, wide, trulyWide, pinched
    }
    enum Taste: String, CaseIterable, Sendable { case unsaid, snug, roomy }
    enum Side: String, CaseIterable, Sendable { case men, women }
    enum Wish: String, CaseIterable, Sendable { case men, women, european }

    /// Something told at one go; `request` is the question for the size.
    enum Fact: String, CaseIterable, Sendable { case request, evidence, foot, taste, whom, wish }

    var evidence: Evidence?
    /// The scale of the size told.
    var scale: ToldScale
    var foot = Foot.unsaid
    var taste = Taste.unsaid
    /// Whom the shoe is for.
    var whom: Side?
    /// The scale asked for.
    var wish: Wish?

    /// The facts there are to tell, the request among them.
    var facts: [Fact] {
        var facts: [Fact] = [.request, .evidence]
        if foot != .unsaid { facts.append(.foot) }
        if taste != .unsaid { facts.append(.taste) }
        if whom != nil { facts.append(.whom) }
        if wish != nil { facts.append(.wish) }
        return facts
    }

    /// The shopper as known after some of the facts were told.
    func knowing(_ facts: Set<Fact>) -> Shopper {
        Shopper(
            evidence: facts.contains(.evidence) ? evidence : nil, scale: scale,
            foot: facts.contains(.foot) ? foot : .unsaid, taste: facts.contains(.taste) ? taste : .unsaid,
            whom: facts.contains(.whom) ? whom : nil, wish: facts.contains(.wish) ? wish : nil)
    }

    var description: String {
        let facts = [evidence?.rawValue ?? "-", scale.rawValue, foot.rawValue, taste.rawValue]
        return (facts + [whom?.rawValue ?? "-", wish?.rawValue ?? "-"]).joined(separator: " ")
    }
}
