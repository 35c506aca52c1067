import Runtime

/// Module `collections.abc`, the same one as `_collections_abc`.
func makeCollectionsABCModule(_ builder: ModuleBuilder) throws {
    try builder.source(collectionsABCSource)
    try builder.source(collectionsABCContainersSource)
}
