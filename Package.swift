// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6)]

let package = Package(
    name: "Shoehorn",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .target(name: "Rulebooks", swiftSettings: strict),
        .target(name: "Conversation", dependencies: ["Rulebooks"], swiftSettings: strict),
        .executableTarget(name: "trial", dependencies: ["Conversation"]),
        .testTarget(name: "ConversationTests", dependencies: ["Conversation"], swiftSettings: strict),
    ]
)
