package app.nape.ui.remedy;

import app.nape.care.remedy.RemedyAdvice;
import app.nape.ui.FxThread;
import app.nape.ui.PageContext;
import app.nape.ui.control.AppliesBox;
import app.nape.ui.control.Card;
import app.nape.ui.control.Choice;
import app.nape.ui.control.Fold;
import app.nape.ui.control.SubPage;
import app.nape.ui.control.Within;
import app.nape.ui.control.Words;
import app.nape.ui.redflags.StandingBanner;
import app.nape.ui.redflags.WhileHeld;
import app.nape.words.RemedyWords;
import app.nape.words.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Ice, heat and the rest: choose, start the timer, or put in what was done already. */
public final class RemedyView {
    private final SubPage page;
    private final RemedyModel model;
    private final Label advice = Words.quiet("");
    private final Texts texts;
    private final StandingBanner standing;
    private final Node once;
    private final StartCard start;
    private final RunningCard running;
    /** A timer was started here, and does not run yet. */
    private boolean begun;

    /** A view on {@code model}; {@code left} runs when the person goes back. */
    public RemedyView(PageContext context, RemedyModel model, Runnable left) {
        this.model = model;
        this.texts = context.texts();
        page = new SubPage(texts, texts.of("log.remedy.title"), left);
        standing = new StandingBanner(context);
        once = AppliesBox.once(context, this::takeFocus);
        start = new StartCard(context, model, () -> begun = true);
        running = new RunningCard(context, model);
        running.visibleProperty().subscribe(this::follow);
        start.visibleProperty().bind(start.managedProperty());
        Fold afterwards = new Fold(texts.of("log.remedy.afterwards"), () -> new AfterwardsCard(context, model));
        afterwards.setId("afterwards");
        VBox choose = new VBox(
                12, new VBox(6, advice, preference()), new RemedyChoice(texts, model.offered(), model.chosen()));
        page.setParts(standing, once, running, new AskAfterCard(context, model), choose, start, new Card(afterwards));
        model.chosen().subscribe(_ -> {
            boolean timed = model.kind().timed();
            start.setManaged(timed);
            if (!timed) {
                afterwards.open(true);
            }
        });
        model.known().subscribe(_ -> advise());
        WhileHeld.follow(page, context, _ -> advise());
    }

    /** What is shown. */
    public Parent root() {
        return page;
    }

    /** Which one the person has found best; it then stands first, whatever the rule says. */
    private FlowPane preference() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", texts.of("log.remedy.prefer-none"));
        RemedyWords names = new RemedyWords(texts);
        model.pair().forEach(kind -> words.put(kind.id(), names.brief(kind)));
        Choice<String> choice = new Choice<>(texts.of("log.remedy.prefer"), words, id -> {
            model.prefer(id.isEmpty() ? null : id);
            advise();
        });
        choice.setId("prefer");
        choice.show(Objects.requireNonNullElse(model.preferred(), ""));
        FlowPane line = new FlowPane(12, 6, Words.quiet(texts.of("log.remedy.prefer")), choice);
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        Within.width(line);
        return line;
    }

    /** The start rests while a timer runs: who pressed it goes on with the scale of what runs, not with its end. */
    private void follow(boolean runs) {
        if (runs && begun) {
            begun = false;
            FxThread.EXECUTOR.execute(() -> {
                page.toTop();
                running.askHow();
            });
        }
    }

    /** Puts the keyboard on the way on: the end of what runs, a warning sign, what is asked once, the points to read while they are unread, else the start. */
    public void takeFocus() {
        if (model.running() != null) {
            page.toTop();
            running.takeFocus();
            return;
        }
        if (model.standing().level().urgent() && standing.takeFocus()) {
            page.toTop();
            return;
        }
        Node answer = once.lookup("#applies-none");
        if (once.isVisible() && answer != null) {
            answer.requestFocus();
            page.toTop();
            return;
        }
        start.takeFocus();
    }

    private void advise() {
        RemedyAdvice says = model.advice();
        String reasons = says.reasons().stream()
                .map(reason -> texts.of(reason.textKey()))
                .collect(Collectors.joining(" "));
        advice.setText(says.remedy() == null ? reasons : reasons + " " + texts.of("log.remedy.your-choice"));
    }
}
