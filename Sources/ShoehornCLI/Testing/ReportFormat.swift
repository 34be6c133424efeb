import ArgumentParser
import Transcripts

/// How a test reports.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, tap, junit, json

    /// The report's lines.
    ///
    /// - Parameters:
    ///   - rulesFolder: What stands before the names of rule files.
    ///   - options: What the command was called with, for what it proposes.
    func lines(_ results: [TranscriptResult], rulesFolder: String, options: String) -> [String] {
        switch self {
        case .text: TextReport(rulesFolder: rulesFolder, options: options).lines(results)
        case .tap: TAPReport(rulesFolder: rulesFolder).lines(results)
        case .junit: JUnitReport(rulesFolder: rulesFolder).lines(results)
        case .json: JSONReport(rulesFolder: rulesFolder).lines(results)
        }
    }
}
