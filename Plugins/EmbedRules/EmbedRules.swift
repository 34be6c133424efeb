import Foundation
import PackagePlugin

/// Puts the rules, the English word list and the model learnt from them into the program.
///
/// Every file of the rule base is an input, so that a changed rule is checked and built in by the next build.
@main
struct EmbedRules: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let rules = context.package.directoryURL.appending(path: "Rules")
        let ruleBase = rules.appending(path: "gel-kayano-14")
        let english = rules.appending(path: "english/words.tsv")
        let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
        return [
            .buildCommand(
                displayName: "Checking the rules and learning from them",
                executable: try context.tool(named: "embed-rules").url,
                arguments: [ruleBase.path, english.path, output.path],
                inputFiles: try everything(in: ruleBase) + [english],
                outputFiles: [output])
        ]
    }

    /// The files and folders of a folder; a folder is changed by a file that is added to it or taken away.
    ///
    /// The list is made when the build is planned: the Makefile has it planned anew when files came or went.
    private func everything(in folder: URL) throws -> [URL] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return [folder] + names.sorted().map { folder.appending(path: $0) }
    }
}
