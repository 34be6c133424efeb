// swift-tools-version: 6.2

import PackageDescription

/// Warnings are errors, but not for a compiler newer than those tried: it may warn of what nobody can know yet.
#if compiler(<6.4)
    let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]
#else
    let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]
#endif

/// Optimised in debug builds too: every build learns from the rules, which takes 2 seconds so and 24 without.
let fast = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "Shoehorn",
    products: [.executable(name: "shoehorn", targets: ["shoehorn"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // What is known, and what becomes of a line: no files, no terminal, no Foundation.
        .target(name: "Rulebooks", swiftSettings: strict),
        .target(name: "Conversation", dependencies: ["Rulebooks"], swiftSettings: fast),

        // Conversations that must stay true: read, replayed, compared; what of the rules they reach.
        .target(name: "Transcripts", dependencies: ["Conversation", "Rulebooks"], swiftSettings: strict),

        // The rules inside the program: read, checked and learnt from while it is built.
        .target(name: "RuleFolders", dependencies: ["Rulebooks"], swiftSettings: strict),
        .target(name: "Embedding", swiftSettings: fast),
        .executableTarget(
            name: "embed-rules", dependencies: ["Conversation", "Embedding", "RuleFolders", "Rulebooks"],
            swiftSettings: strict),
        .plugin(name: "EmbedRules", capability: .buildTool(), dependencies: ["embed-rules"]),
        .target(
            name: "ShippedRules", dependencies: ["Embedding", "Rulebooks"], swiftSettings: strict,
            plugins: ["EmbedRules"]),

        // Files, terminal, commands, exit statuses.
        .systemLibrary(name: "CReadline", pkgConfig: "readline", providers: [.apt(["libreadline-dev"])]),
        .target(
            name: "ShoehornCLI",
            dependencies: [
                "Conversation", "CReadline", "RuleFolders", "Rulebooks", "ShippedRules", "Transcripts",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "shoehorn", dependencies: ["ShoehornCLI"], swiftSettings: strict),

        // Speed and memory, each beside its budget.
        .executableTarget(
            name: "shoehorn-bench",
            dependencies: ["Conversation", "RuleFolders", "Rulebooks", "ShippedRules"], swiftSettings: strict),

        .testTarget(name: "RulebooksTests", dependencies: ["Rulebooks"], swiftSettings: strict),
        .testTarget(name: "ConversationTests", dependencies: ["Conversation"], swiftSettings: strict),
        .testTarget(name: "EmbeddingTests", dependencies: ["Embedding"], swiftSettings: strict),
        .testTarget(
            name: "ShippedRulesTests",
            dependencies: ["Conversation", "RuleFolders", "Rulebooks", "ShippedRules"], swiftSettings: strict),
        .testTarget(
            name: "TranscriptsTests",
            dependencies: ["Conversation", "RuleFolders", "Rulebooks", "ShippedRules", "Transcripts"],
            swiftSettings: strict),
        // A chat that only repeats, to try the line editor by itself.
        .executableTarget(
            name: "echo-chat", dependencies: ["ShoehornCLI"], path: "Tests/echo-chat", swiftSettings: strict),
        .testTarget(
            name: "ShoehornCLITests",
            dependencies: [
                "Conversation", "RuleFolders", "Rulebooks", "ShoehornCLI", "Transcripts", "shoehorn",
                "echo-chat",
            ],
            swiftSettings: strict),
    ]
)
