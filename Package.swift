// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]
let shell: [SwiftSetting] =
    strict + [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]

let package = Package(
    name: "Shoehorn",
    products: [.executable(name: "shoehorn", targets: ["shoehorn"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .target(name: "Rulebooks", swiftSettings: strict),
        .target(name: "Conversation", dependencies: ["Rulebooks"], swiftSettings: strict),
        .target(name: "RuleFolders", dependencies: ["Rulebooks"], swiftSettings: shell),
        .systemLibrary(name: "CReadline", pkgConfig: "readline", providers: [.apt(["libreadline-dev"])]),
        .target(
            name: "ShoehornCLI",
            dependencies: [
                "Rulebooks", "Conversation", "RuleFolders", "CReadline",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: shell),
        .executableTarget(name: "shoehorn", dependencies: ["ShoehornCLI"], swiftSettings: shell),
        .executableTarget(name: "echo-chat", dependencies: ["ShoehornCLI"], swiftSettings: shell),
        .executableTarget(name: "trial", dependencies: ["Conversation"]),
        .testTarget(name: "ConversationTests", dependencies: ["Conversation"], swiftSettings: strict),
        .testTarget(
            name: "ShoehornCLITests", dependencies: ["ShoehornCLI", "shoehorn", "echo-chat"],
            swiftSettings: shell),
    ]
)
