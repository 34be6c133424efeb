import RuleFolders
import Rulebooks

/// Why there is no assistant.
enum LoadingFault: Error, Equatable {
    case file(FileFault)
    case rules(Problems)
}
