extension Problem {
    /// How grave this is.
    package var severity: Severity {
        switch fact {
        case .gap, .unknownConditionValue, .wordOfTwoValues: .warning
        default: .error
        }
    }
}
