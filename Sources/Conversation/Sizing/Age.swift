/// A number that is somebody's age, and no size.
struct Age: Equatable {
    /// The number and what makes it an age.
    let tokens: Range<Int>
    /// Whether it is told of somebody too young for the sizes that are covered.
    let isChild: Bool
}
