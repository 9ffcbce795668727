package app.nape.ui.today;

import app.nape.ui.PageContext;
import app.nape.ui.control.Within;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** One quiet line at the foot of Today, a month after the person last looked at the desk and the day; else nothing. */
final class LookAgain extends FlowPane {
    private final PageContext context;

    LookAgain(PageContext context) {
        super(12, 4);
        this.context = context;
        Texts texts = context.texts();
        setId("look-again");
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        Button look = new Button(texts.of("guide.due.look"));
        look.setId("look-again-now");
        look.getStyleClass().add("link");
        look.setOnAction(_ -> context.navigator().showGuide("day-check"));
        Button later = new Button(texts.of("guide.due.later"));
        later.setId("look-again-later");
        later.getStyleClass().add("link");
        later.setOnAction(_ -> context.settings().change(now -> now.withDayCheck(check -> check.seen(today()))));
        getChildren().addAll(Words.of(texts.of("guide.due"), "quiet", "small"), look, later);
        Within.width(this);
        context.settings().settings().addListener((_, _, _) -> show());
    }

    /** Comes or goes, as it is due. */
    void show() {
        setVisible(context.settings().settings().get().dayCheck().due(today()));
    }

    private LocalDate today() {
        return context.days()
                .dayOf(context.clocks().now().wall(), context.clocks().zone());
    }
}
