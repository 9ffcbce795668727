package app.nape.ui.log.entry;

import app.nape.care.PainEpisode;
import app.nape.content.SiteNames;
import app.nape.ui.PageContext;
import app.nape.ui.control.Announced;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.TimeWords;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks, when a place is logged at which an episode is open, whether it is still the same. Shows nothing until then. */
final class SameQuestion extends VBox {
    private final PageContext context;
    private final SiteNames names;
    private final Label question = Words.of("", "strong");
    private final Button add = new Button();
    private final Button begin = new Button();

    SameQuestion(PageContext context, SiteNames names) {
        super(10);
        this.context = context;
        this.names = names;
        getStyleClass().add("entry-same");
        setId("still-the-same");
        Wrapping.on(question);
        add.setId("same-add");
        add.getStyleClass().add("accent");
        add.defaultButtonProperty().bind(visibleProperty());
        begin.setId("same-begin");
        begin.setText(context.texts().of("log.entry.same-begin"));
        getChildren().addAll(question, new FlowPane(10, 10, add, begin));
        forget();
    }

    /** Asks about this open episode; one of the two runs when it was answered. */
    void ask(PainEpisode open, int score, Runnable adding, Runnable beginning) {
        TimeWords times = new TimeWords(context.texts(), context.clocks().zone());
        String since = times.when(open.started(), context.clocks().now().wall());
        question.setText(context.texts().of("log.entry.same", names.of(open.sites()), since));
        add.setText(context.texts().of("log.entry.same-add", score));
        add.setOnAction(_ -> answer(adding));
        begin.setOnAction(_ -> answer(beginning));
        show(true);
        Announced.sentence(this, question.getText());
        add.requestFocus();
    }

    /** Takes the question back: what it was about has changed. */
    void forget() {
        show(false);
    }

    boolean asks() {
        return isVisible();
    }

    private void answer(Runnable does) {
        forget();
        does.run();
    }

    private void show(boolean asked) {
        setVisible(asked);
        setManaged(asked);
    }
}
