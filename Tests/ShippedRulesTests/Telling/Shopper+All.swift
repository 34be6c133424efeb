extension Shopper {
    /// Every combination of a size on each scale, foot and taste; and, if wanted, of whom it is for and of the scale
    /// asked for.
    ///
    /// Left out is what means nothing or two things: half a size on a scale without half sizes, and "for my wife" beside a
    /// size that is said to be a man's.
    static func all(_ evidence: Evidence, withScales: Bool) -> [Shopper] {
        let whoms: [Side?] = withScales ? [nil] + Side.allCases : [nil]
        let wishes: [Wish?] = withScales ? [nil] + Wish.allCases : [nil]
        var all: [Shopper] = []
        for scale in ToldScale.allCases where scale.takes(evidence) {
            for foot in Foot.allCases {
                for taste in Taste.allCases {
                    for whom in whoms where whom == nil || !scale.hasSide {
                        all += wishes.map { wish in
                            Shopper(
                                evidence: evidence, scale: scale, foot: foot, taste: taste, whom: whom,
                                wish: wish)
                        }
                    }
                }
            }
        }
        return all
    }
}

extension ToldScale {
    fileprivate var hasSide: Bool { self == .men || self == .women }

    fileprivate func takes(_ evidence: Shopper.Evidence) -> Bool {
        !isCentimetres || evidence != .between && evidence != .airForceFromTrueSize
    }
}
