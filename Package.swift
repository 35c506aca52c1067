// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "fermata",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "fermata", targets: ["fermata"]),
        .library(name: "Fermata", targets: ["Runtime", "StandardLibrary", "Notebook"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.1.0"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.0"),
    ],
    targets: [
        .target(name: "Syntax"),
        .target(name: "Compiler", dependencies: ["Syntax"]),
        .target(
            name: "Runtime",
            dependencies: [
                "Syntax", "Compiler", "BigInt",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "HeapModule", package: "swift-collections"),
            ], exclude: [
                "Asyncio/Stalls/README.md", "Clock/README.md", "Heap/README.md", "Interpreter/README.md",
            ]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "StandardLibrary", dependencies: ["Runtime", "Syntax", "BigInt", "CZlib"]),
        .target(
            name: "Notebook", dependencies: ["Runtime", "StandardLibrary"], exclude: ["Formats/README.md"]),
        .systemLibrary(
            name: "CReadline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
        .target(name: "Shell", dependencies: ["Notebook", "CReadline"]),
        .executableTarget(
            name: "fermata",
            dependencies: [
                "Notebook", "Shell",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(name: "CompilerTests", dependencies: ["Compiler", "Syntax"]),
        .testTarget(name: "SyntaxTests", dependencies: ["Syntax"]),
        .testTarget(name: "NotebookTests", dependencies: ["Notebook"]),
        .testTarget(name: "ShellTests", dependencies: ["Shell"]),
    ]
)
