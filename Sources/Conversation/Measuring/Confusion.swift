/// What was wanted and what came instead, and how often.
package struct Confusion: Sendable, Equatable {
    package let wanted: String
    package let got: String
    package let count: Int
}
