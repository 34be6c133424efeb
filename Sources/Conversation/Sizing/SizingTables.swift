import Rulebooks

/// The decision tables of sizing, by name; a table that the rule base lacks is nil and decides nothing.
struct SizingTables: Sendable {
    static let evidence = "evidence"
    static let adjustment = "adjustment"

    let evidence: DecisionTable?
    let adjustment: DecisionTable?
    let conversion: DecisionTable?
    let remark: DecisionTable?
    let scales: Scales
    let chart: SizeChart

    init(_ rulebook: Rulebook) {
        func table(_ name: String) -> DecisionTable? { rulebook.tables.first { $0.name == name } }
        evidence = table(Self.evidence)
        adjustment = table(Self.adjustment)
        conversion = table("conversion")
        remark = table("remark")
        scales = Scales(table("scale"))
        chart = SizeChart(table("chart"))
    }
}
