/// What a word does in a sentence, whatever the subject: the column `means` of the kind `speech`.
enum SpeechWord: String, Sendable {
    case correction, retraction, refusal, unknown, no
    case negation, softener, condition, turning
    case asking, requesting, wondering, wanting, liking, being, first, wear, size, half, hurting, filler,
        minus
}
