package app.nape.care;

/**
 * Something to show because of a rule. It concludes nothing: the card and its fixed texts are shown.
 *
 * @param act what to show
 * @param flag the sign of the card that the rule belongs to
 */
public record TriagePrompt(Act act, RedFlag flag) {
    /** What to show. */
    public enum Act {
        /** Stop the exercise that runs, then open the card. */
        STOP_EXERCISE,
        /** Open the card before anything else. */
        OPEN_CARD,
        /** Offer the card. */
        OFFER_CARD,
        /** Suggest to see a doctor or physiotherapist. */
        SUGGEST_VISIT;

        /** Key of the sentence that offers it. */
        public String textKey() {
            // texts: care.act.*
            return "care.act." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
