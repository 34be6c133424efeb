/// The decisions on sizing, read from their wording line by line: no tables, and nothing of the product.
///
/// The base comes from the evidence; foot and taste adjust it; then it goes to the scale asked for.
struct LiteralSizing {
    let shopper: Shopper

    private var scale: ToldScale { shopper.scale }
    /// "Half sizes are the grid on the US, UK and EU scales; there is no grid on cm."
    private var half: Int { scale.isCentimetres ? 0 : 5 }
    private var isVeryWide: Bool { shopper.foot == .trulyWide || shopper.foot == .pinched }
    private var isWide: Bool { isVeryWide || shopper.foot == .wide || shopper.foot == .slightlyWide }
    private var isWidthOpen: Bool { shopper.foot == .unsaid || shopper.foot == .unknown }

    /// Nil without a size to go by.
    var expected: ExpectedSize? {
        guard let evidence = shopper.evidence else { return nil }
        var expected =
            switch evidence {
            case .gel1130, .gt2160, .gelNYC, .usualAsics: likeForLike("asics-same-size")
            case .newBalance530, .newBalance2002R, .newBalance990, .newBalance990Standard:
                likeForLike("new-balance-same-size")
            case .newBalance990D:
                // "bought in a wide width (2E, 4E; on the women's scale also D)"
                usSide == .women ? wideShoe("new-balance-wide-women-d") : likeForLike("new-balance-same-size")
            case .newBalance990In2E, .newBalance574In4E: wideShoe("new-balance-wide-width")
            case .usual: adjusted(0, "usual-size")
            case .dunk: adjusted(0, "dunk-same-size")
            case .airForce, .airForceAtTrueSize: adjusted(0, "air-force-1-same-size")
            case .airForceFromTrueSize: adjusted(1, "air-force-1-back-to-true-size")
            case .airForceDownHalf: adjusted(1, "air-force-1-down-half")
            case .airForceDownFull: adjusted(2, "air-force-1-down-full")
            case .between: size(1, -1, ["between-half-sizes"])
            }
        // "On cm the half-size rows keep the size said."
        if scale.isCentimetres { expected.alternative = nil }
        goToWish(&expected)
        return expected
    }

    /// A size some half sizes above the one told, and an alternative some above that.
    private func size(_ up: Int, _ alternative: Int?, _ rules: [String]) -> ExpectedSize {
        let size = scale.size + up * half
        return ExpectedSize(
            scale: scaleName, size: size, alternative: alternative.map { size + $0 * half }, rules: rules)
    }

    // MARK: Foot and taste

    /// "The shoe that fits already speaks for the foot; a wide or truly wide foot, pinched toes, or a wish for room
    /// only adds X + 0.5 as the alternative; narrow or snug adds nothing."
    private func likeForLike(_ rule: String) -> ExpectedSize {
        if isWide { return size(0, 1, [rule, "like-for-like-wide-foot"]) }
        if shopper.taste == .roomy { return size(0, 1, [rule, "like-for-like-roomy"]) }
        return size(0, nil, [rule])
    }

    /// "X + 0.5, alternative X"; "unless a 2E/4E width has added it already; narrow or snug takes its half size away."
    private func wideShoe(_ rule: String) -> ExpectedSize {
        switch (shopper.foot == .narrow, shopper.taste) {
        case (true, .roomy): size(0, 1, [rule, "wide-shoe-narrow-foot-roomy"])
        case (true, _): size(0, nil, [rule, "wide-shoe-narrow-foot"])
        case (false, .snug):
            isWide ? size(0, 1, [rule, "wide-shoe-wide-foot-snug"]) : size(0, nil, [rule, "wide-shoe-snug"])
        case (false, _): size(1, -1, [rule])
        }
    }

    /// A base some half sizes above the size told, adjusted by the table "Foot and taste".
    private func adjusted(_ up: Int, _ rule: String) -> ExpectedSize {
        if isVeryWide {
            return shopper.taste == .snug
                ? size(up + 1, -1, [rule, "truly-wide-foot-snug"])
                : size(up + 1, nil, [rule, "truly-wide-foot"])
        }
        if shopper.taste == .roomy { return size(up + 1, -1, [rule, "roomy-taste"]) }
        if isWide {
            return shopper.taste == .snug
                ? size(up, nil, [rule, "wide-foot-snug"]) : size(up + 1, -1, [rule, "wide-foot"])
        }
        if !isWidthOpen { return size(up, nil, [rule, "narrow-or-regular-foot"]) }
        if shopper.taste == .snug { return size(up, nil, [rule, "snug-taste"]) }
        var expected = size(up, 1, [rule, "nothing-said-about-foot"])
        // Asked for where it could change the size; on cm nothing does.
        expected.asksWidth = shopper.foot == .unsaid && !scale.isCentimetres
        return expected
    }

    // MARK: Scales

    /// The side of a US size: as told with it, else of whom the shoe is for.
    private var usSide: Shopper.Side? {
        switch scale {
        case .men: .men
        case .women: .women
        case .bare, .us: shopper.whom
        case .uk, .eu, .cm, .mm: nil
        }
    }

    private var scaleName: String {
        switch scale {
        case .bare, .us, .men, .women: usSide.map { "us-\($0.rawValue)" } ?? "us"
        case .uk: "uk"
        case .eu: "eu"
        case .cm, .mm: "cm"
        }
    }

    private func goToWish(_ expected: inout ExpectedSize) {
        switch shopper.wish {
        case nil: break
        case .men: goToSide(.men, &expected)
        case .women: goToSide(.women, &expected)
        case .european: goToEuropean(&expected)
        }
    }

    /// "men's 9, wants women's: women's 10.5"; "an unscaled US number is taken as men's"; "UK 8: the same scale".
    private func goToSide(_ side: Shopper.Side, _ expected: inout ExpectedSize) {
        guard expected.scale.hasPrefix("us"), usSide != side else { return }
        let from = usSide?.rawValue ?? "unscaled"
        let change = side == .women ? 15 : usSide == .women ? -15 : 0
        expected.scale = "us-\(side.rawValue)"
        expected.size += change
        expected.alternative = expected.alternative.map { $0 + change }
        expected.rules.append("\(from)-to-\(side.rawValue)")
    }

    /// "The recommendation's scale is the one asked for", where the chart has the row; never between rows.
    private func goToEuropean(_ expected: inout ExpectedSize) {
        guard let side = usSide ?? shopper.whom else { return }
        let rows = side == .men ? Self.menRows : Self.womenRows
        func european(_ tenths: Int) -> Int? {
            switch expected.scale {
            case "uk": rows.first { $0.uk == tenths }?.eu
            case "us", "us-men", "us-women": rows.first { $0.us == tenths }?.eu
            default: nil
            }
        }
        guard let size = european(expected.size) else { return }
        expected.alternative = expected.alternative.flatMap(european)
        expected.size = size
        expected.scale = "eu"
    }

    /// The chart's rows that the sizes told can come to, in tenths.
    private static let menRows: [(us: Int, uk: Int, eu: Int)] = [
        (90, 80, 425), (95, 85, 435), (100, 90, 440), (105, 95, 445), (110, 100, 450), (115, 105, 460),
        (120, 110, 465),
    ]
    private static let womenRows: [(us: Int, uk: Int, eu: Int)] = [
        (75, 55, 390), (80, 60, 395), (85, 65, 400), (90, 70, 405), (95, 75, 415), (100, 80, 420),
        (105, 85, 425), (110, 90, 435), (115, 95, 440),
    ]
}
