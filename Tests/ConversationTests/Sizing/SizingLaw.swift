/// The sizing rules read literally, without tables: what the engine is held against.
///
/// Sizes are in half sizes, so that 9.5 is 19; on cm nothing is ever added.
struct SizingLaw {
    enum Evidence: CaseIterable {
        case asics, newBalance, newBalance990, newBalanceWide, newBalanceD, usual, dunk, airForce
        case airForceFromTrue, airForceHalf, airForceFull, between
    }
    enum Width: CaseIterable { case unsaid, unknown, narrow, regular, wide, trulyWide, pinched }
    enum Taste: CaseIterable { case unsaid, snug, roomy }

    let evidence: Evidence
    let width: Width
    let taste: Taste
    let isCentimetres: Bool
    let isWomen: Bool

    /// Half sizes above the size said, and the alternative's, if there is one.
    var answer: (size: Int, alternative: Int?) {
        let answer = isLikeForLike ? likeForLike : evidence == .between ? (1, 0) : adjusted
        return isCentimetres ? (0, nil) : answer
    }

    var asksWidth: Bool {
        guard !isLikeForLike, evidence != .between, !isCentimetres else { return false }
        return width == .unsaid && taste == .unsaid
    }

    private var isLikeForLike: Bool {
        [.asics, .newBalance, .newBalance990, .newBalanceWide, .newBalanceD].contains(evidence)
    }

    private var isWideFoot: Bool { [.wide, .trulyWide, .pinched].contains(width) }

    private var likeForLike: (Int, Int?) {
        let isWideShoe = evidence == .newBalanceWide || evidence == .newBalanceD && isWomen
        if isWideShoe, width != .narrow, taste != .snug { return (1, 0) }
        return (0, isWideFoot || taste == .roomy ? 1 : nil)
    }

    private var base: Int {
        switch evidence {
        case .airForceHalf, .airForceFromTrue: 1
        case .airForceFull: 2
        default: 0
        }
    }

    private var adjusted: (Int, Int?) {
        if width == .trulyWide || width == .pinched { return (base + 1, taste == .snug ? base : nil) }
        if taste == .roomy { return (base + 1, base) }
        switch width {
        case .narrow, .regular: return (base, nil)
        case .wide: return taste == .snug ? (base, nil) : (base + 1, base)
        default: return taste == .snug ? (base, nil) : (base, base + 1)
        }
    }
}
