import Testing

@testable import Conversation

@Suite struct SubjectSumsTests {
    @Test(arguments: [3, 2048, 2049, 100_000]) func addsUpBySubject(count: Int) {
        var sums = SubjectSums(subjectCount: count)
        var expected = [Float](repeating: 0, count: count)
        for step in 0..<6000 {
            let subject = step * 7919 % count
            sums.add(Float(step % 5), to: subject)
            expected[subject] += Float(step % 5)
        }
        #expect(sums.all(subjectCount: count) == expected)
        sums.forEach { subject, sum in #expect(sum == expected[subject]) }
    }
}
