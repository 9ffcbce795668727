package app.nape.ui.control;

/** The style of what stands in the colours of a pain score, 0 to 10. A style sheet reads it, so its digits are ASCII in every language. */
public final class ScoreColours {
    private ScoreColours() {}

    /** A score's own ground with the text colour that is read on it. */
    public static String badge(int score) {
        return "-fx-background-color: -nape-pain-" + score + "; -fx-text-fill: -nape-on-pain-" + score + ";";
    }
}
