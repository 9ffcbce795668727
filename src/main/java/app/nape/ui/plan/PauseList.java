package app.nape.ui.plan;

import app.nape.plans.PlannedPause;
import app.nape.ui.PageContext;
import app.nape.ui.control.Within;
import app.nape.ui.control.Words;
import app.nape.words.PlanWords;
import app.nape.words.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The pauses of which something is left, each with a way to take it back. */
public final class PauseList extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final String none;
    private final boolean todayOnly;
    private List<PlannedPause> shown = List.of();
    private boolean filled;

    /** Follows the choices and the time; says {@code none} while nothing is planned, which may be nothing. */
    public PauseList(PageContext context, String none) {
        this(context, none, false);
    }

    private PauseList(PageContext context, String none, boolean todayOnly) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        this.none = none;
        this.todayOnly = todayOnly;
        setId("planned-list");
        context.settings().settings().addListener((_, _, _) -> show());
        // The agent speaks when a pause is over.
        context.agent().status().addListener((_, _, _) -> show());
        managedProperty().bind(visibleProperty());
        show();
    }

    /** Only those that have begun or begin today. */
    public static PauseList ofToday(PageContext context) {
        return new PauseList(context, "", true);
    }

    private void show() {
        Instant now = context.clocks().now().wall();
        ZoneId zone = context.clocks().zone();
        List<PlannedPause> left = context.settings().settings().get().plans().left(now, zone).stream()
                .filter(pause ->
                        !todayOnly || !pause.day().isAfter(now.atZone(zone).toLocalDate()))
                .toList();
        if (filled && left.equals(shown)) {
            return;
        }
        filled = true;
        shown = left;
        PlanWords words = new PlanWords(texts, zone);
        getChildren()
                .setAll(left.stream()
                        .map(pause -> line(pause, words.pause(pause, now)))
                        .toList());
        if (left.isEmpty() && !none.isEmpty()) {
            getChildren().add(Words.quiet(none));
        }
        setVisible(!getChildren().isEmpty());
    }

    private Node line(PlannedPause pause, String when) {
        Label what = Words.plain(texts.of("plans.no-reminders", when));
        Button back = new Button(texts.of("plans.take-back"));
        back.setAccessibleText(texts.of("plans.take-back-of", when));
        back.getStyleClass().add("link");
        back.setOnAction(_ -> context.settings().change(settings -> settings.withPlans(plans -> plans.without(pause))));
        FlowPane line = new FlowPane(12, 4, what, back);
        line.setAlignment(Pos.CENTER_LEFT);
        Within.width(line);
        return line;
    }
}
