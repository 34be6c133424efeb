/// Finds names in decision tables that are no subject: in a column `if subject` or `then answer`.
enum SubjectCheck {
    static func problems(_ tables: [DecisionTable], subjects: [String]) -> [Problem] {
        let known = Set(subjects)
        var problems: [Problem] = []
        for table in tables {
            let input = table.inputs.firstIndex(of: "subject")
            let output = table.outputs.firstIndex(of: "answer")
            for row in table.rows {
                var names: [String] = []
                if let input, case .oneOf(let words) = row.conditions[input] { names += words }
                if let output, table.hitPolicy != .lookup { names.append(row.outputs[output]) }
                for name in names where !known.contains(name) {
                    let near = NearestName.to(name, among: subjects)
                    problems.report(.unknownNear(name, near: near), at: row.place)
                }
            }
        }
        return problems
    }
}
