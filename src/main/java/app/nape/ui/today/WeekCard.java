package app.nape.ui.today;

import app.nape.journal.WeekInReview;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.Within;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.Texts;
import app.nape.words.WeekWords;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Last week in a sentence and some lines, from Monday until it is put away; nothing when there is nothing to tell. It offers no stretch. */
final class WeekCard extends VBox {
    private final PageContext context;
    private final WeekWords words;
    private final Texts texts;
    private @Nullable WeekInReview week;

    WeekCard(PageContext context) {
        super(8);
        this.context = context;
        texts = context.texts();
        words = new WeekWords(texts);
        setId("week");
        getStyleClass().add("card");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        context.settings().settings().addListener((_, _, _) -> show());
    }

    /** Reads the week before this day of the person's, unless it was put away. */
    void show(LocalDate today) {
        LocalDate monday = WeekInReview.lastMonday(today);
        WeekInReview known = week;
        if (known != null && !known.monday().equals(monday)) {
            week = null;
        }
        if (!seen(monday)) {
            context.journal()
                    .ask(
                            journal -> WeekInReview.read(
                                    journal, monday, context.clocks().zone(), context.days()),
                            found -> {
                                week = found;
                                show();
                            });
        }
        show();
    }

    private boolean seen(LocalDate monday) {
        LocalDate seen = context.settings().settings().get().looks().weekSeen();
        return seen != null && !seen.isBefore(monday);
    }

    private void show() {
        WeekInReview found = week;
        boolean tells = found != null && !found.empty() && !seen(found.monday());
        setVisible(tells);
        getChildren().clear();
        if (found == null || !tells) {
            return;
        }
        Label title = Words.of(words.title(found), "section-title");
        Label sentence = Words.of(words.sentence(found), "strong");
        sentence.setId("week-sentence");
        getChildren().addAll(title, sentence);
        words.lines(found).forEach(line -> getChildren().add(Words.quiet(line)));
        getChildren().forEach(each -> Wrapping.on((Label) each));
        Button all = new Button(texts.of("today.week.insights"));
        all.setId("week-insights");
        all.getStyleClass().addAll("flat", "at-edge");
        all.setOnAction(_ -> context.navigator().open(Place.INSIGHTS, null));
        Button hide = new Button(texts.of("today.week.seen"));
        hide.setId("week-seen");
        hide.getStyleClass().add("flat");
        hide.setOnAction(_ ->
                context.settings().change(now -> now.withLooks(looks -> looks.withWeekSeen(found.monday()))));
        getChildren().add(Within.width(new FlowPane(8, 8, all, hide)));
    }
}
