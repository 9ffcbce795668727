package app.nape.ui.today;

import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.Fold;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Why the latest breaks came or did not, where somebody wonders about it: it unfolds in its place and stays until it is folded. */
final class WhyBreaks {
    private static final int LINES = 4;

    private final PageContext context;
    private final Texts texts;
    private final VBox lines = new VBox(4);

    private WhyBreaks(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        lines.getStyleClass().add("indented");
        lines.setId("why-lines");
        context.agent().status().addListener((_, _, now) -> show(now));
        show(context.agent().status().get());
    }

    /** Folded: what it holds is made when somebody looks. */
    static Fold of(PageContext context) {
        Fold fold = new Fold(context.texts().of("today.why"), () -> new WhyBreaks(context).lines);
        fold.setId("why-breaks");
        return fold;
    }

    private void show(@Nullable AgentStatus status) {
        lines.getChildren().clear();
        if (status == null || status.decisions().isEmpty()) {
            lines.getChildren()
                    .add(Words.quiet(texts.of(status == null ? "settings.agent-away" : "settings.decisions-none")));
            return;
        }
        TimeWords words = new TimeWords(texts, context.clocks().zone());
        Instant now = context.clocks().now().wall();
        status.decisions().stream()
                .limit(LINES)
                .forEach(line -> lines.getChildren()
                        .add(Words.of(
                                texts.of("settings.decision", words.when(line.at(), now), line.text()),
                                "quiet",
                                "small")));
        Button all = new Button(texts.of("today.why-all"));
        all.setId("why-all");
        all.getStyleClass().add("link");
        all.setOnAction(_ -> context.navigator().open(Place.SETTINGS, "decisions"));
        lines.getChildren().add(all);
    }
}
