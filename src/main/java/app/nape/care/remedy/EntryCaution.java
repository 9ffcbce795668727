package app.nape.care.remedy;

import java.time.Duration;
import java.time.Instant;

/** What a person is told of an entry that is kept as it was said, because it is what happened, though it is not what is advised. */
public sealed interface EntryCaution {
    /**
     * It lasted longer than is usual for what warms or cools the skin.
     *
     * @param most the hard stop of the vocabulary
     */
    record TooLong(RemedyKind kind, Duration most) implements EntryCaution {}

    /**
     * It began too soon after another use that warmed or cooled the skin.
     *
     * @param between from the end of the one to the beginning of the other; zero when they overlap
     * @param rest the least time between them without a warning
     */
    record TooSoon(RemedyKind earlier, RemedyKind later, Duration between, Duration rest) implements EntryCaution {}

    /** It is from before its episode began. */
    record BeforeEpisode(Instant began) implements EntryCaution {}

    /** The episode has scores from before it began. */
    record ScoresBefore(Instant began) implements EntryCaution {}
}
