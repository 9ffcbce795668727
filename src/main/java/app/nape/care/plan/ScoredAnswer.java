package app.nape.care.plan;

/** One answer of a measure: an activity in the person's words, or empty, and a score from 0 to 10. */
public record ScoredAnswer(String activity, int score) {
    public ScoredAnswer {
        Limit.lineOrNone("activity", activity, Limit.LINE);
        Limit.whole("score", score, 0, 10);
    }
}
