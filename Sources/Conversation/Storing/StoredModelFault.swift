/// The bytes are not a model, or one of another version.
package struct StoredModelFault: Error, Equatable {
    package init() {}
}
