package app.nape.ui.episode;

import app.nape.care.PainEpisode;
import app.nape.care.remedy.Remedies;
import app.nape.care.remedy.RemedyKind;
import app.nape.content.SiteNames;
import app.nape.ui.PageContext;
import app.nape.ui.StandingDesk;
import app.nape.ui.control.RemedyPicture;
import app.nape.ui.control.ScoreColours;
import app.nape.ui.control.ThingMenu;
import app.nape.ui.control.Within;
import app.nape.ui.control.Words;
import app.nape.words.RemedyWords;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An open episode: how it went so far, and one tap for what comes next. */
public final class EpisodeCard extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final EpisodeModel model;
    private final SiteNames names;
    private final TimeWords times;
    private final Label score = new Label();
    private final Label where = Words.of("", "section-title");
    private final Label since = Words.quiet("");
    private final ReadingsLine line = new ReadingsLine();
    private final EpisodePrompts prompts;
    private final HowNow now;
    private final ToggleButton spasm = new ToggleButton();
    private final Map<RemedyKind, Button> remedies = new LinkedHashMap<>();
    private final ChangeListener<StandingDesk.View> follow = (_, _, _) -> offer();
    private @Nullable SpasmPanel panel;
    private EpisodeStory story;

    /**
     * A card for {@code story}.
     *
     * @param change opens the episode for changes
     * @param remedy opens a remedy for the episode
     */
    public EpisodeCard(
            PageContext context,
            EpisodeModel model,
            EpisodeStory story,
            Consumer<PainEpisode> change,
            BiConsumer<String, PainEpisode> remedy) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.story = story;
        names = new SiteNames(texts, context.care());
        times = new TimeWords(texts, context.clocks().zone());
        prompts = new EpisodePrompts(context, model);
        now = new HowNow(context, model);
        getStyleClass().addAll("card", "open-episode");
        score.getStyleClass().add("score-big");
        score.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox about = new VBox(2, where, since);
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        Button mend = new Button(texts.of("log.change"), new FontIcon(Feather.EDIT_2));
        mend.getStyleClass().addAll("flat", "at-end");
        mend.setMinWidth(USE_PREF_SIZE);
        mend.setOnAction(_ -> change.accept(this.story.episode()));
        HBox head = new HBox(16, score, about, mend);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, prompts, line, now, actions(remedy));
        spasm.setOnAction(_ -> showSpasm());
        ThingMenu.on(this, () -> menu(change, remedy));
        context.standing().now().addListener(new WeakChangeListener<>(follow));
        offer();
        show(story);
    }

    /** The episode it is about. */
    public PainEpisode episode() {
        return story.episode();
    }

    /** Puts the keyboard on "how is it now". */
    public void askHowItIs() {
        now.ask();
    }

    /** Shows what has become known since; what the person is about to put in stays. */
    public void show(EpisodeStory known) {
        story = known;
        Instant at = context.clocks().now().wall();
        known.newest()
                .ifPresentOrElse(
                        reading -> {
                            int points = reading.score().score();
                            score.setText(Integer.toString(points));
                            score.setStyle(ScoreColours.badge(points));
                            score.setAccessibleText(texts.of("log.episode.score", points));
                        },
                        () -> score.setText("–"));
        where.setText(names.of(known.episode().sites()));
        since.setText(since(known, at));
        line.show(
                known.readings(), texts.of("log.episode.line", known.readings().size()));
        boolean drawn = known.readings().size() > 1;
        line.setVisible(drawn);
        line.setManaged(drawn);
        prompts.show(known);
        now.show(known);
    }

    private String since(EpisodeStory known, Instant at) {
        String began = texts.of("log.episode.since", times.when(known.episode().started(), at));
        String said = known.newest()
                .map(reading -> texts.of("log.episode.scored", times.when(reading.at(), at)))
                .orElse("");
        String spasms = known.spasms().isEmpty()
                ? ""
                : texts.counted("log.episode.spasms", known.spasms().size());
        return String.join(
                " · ",
                List.of(began, said, spasms).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** No remedy is offered that a warning sign holds. */
    private void offer() {
        remedies.forEach((kind, start) -> {
            start.setVisible(model.offers(kind));
            start.setManaged(start.isVisible());
        });
    }

    /** Of the episode as it was when the menu was asked for. */
    private List<MenuItem> menu(Consumer<PainEpisode> change, BiConsumer<String, PainEpisode> remedy) {
        EpisodeStory meant = story;
        List<MenuItem> items = new ArrayList<>(List.of(
                ThingMenu.item(texts.of("log.episode.how-now"), now::ask),
                ThingMenu.item(texts.of("log.change"), () -> change.accept(meant.episode()))));
        remedies.forEach((kind, start) -> {
            if (start.isVisible()) {
                items.add(ThingMenu.item(start.getText(), () -> remedy.accept(kind.id(), meant.episode())));
            }
        });
        items.add(ThingMenu.item(spasm.getText(), spasm::fire));
        items.add(ThingMenu.item(texts.of("log.episode.over"), () -> model.end(meant)));
        return items;
    }

    private FlowPane actions(BiConsumer<String, PainEpisode> remedy) {
        FlowPane actions = Within.width(new FlowPane(10, 10));
        actions.setId("episode-actions");
        RemedyWords briefly = new RemedyWords(texts);
        Remedies known = context.care().remedies();
        for (RemedyKind kind : known.atHand()) {
            Button start = new Button(
                    briefly.brief(kind), new FontIcon(RemedyPicture.of(kind).icon()));
            start.setOnAction(_ -> remedy.accept(kind.id(), story.episode()));
            remedies.put(kind, start);
            actions.getChildren().add(start);
        }
        known.offered().stream()
                .filter(kind -> !kind.place().atHand())
                .filter(kind -> kind.place().first())
                .findFirst()
                .ifPresent(next -> {
                    Button other =
                            action("log.episode.other", Feather.HEART, () -> remedy.accept(next.id(), story.episode()));
                    remedies.put(next, other);
                    actions.getChildren().add(other);
                });
        Button over = action("log.episode.over", Feather.CHECK_CIRCLE, () -> model.end(story));
        over.setId("end-episode");
        spasm.setText(texts.of("log.episode.spasm"));
        spasm.setGraphic(new FontIcon(Feather.ZAP));
        spasm.setId("spasm");
        actions.getChildren().addAll(spasm, over);
        return actions;
    }

    /** Made only when it is first wanted. */
    private void showSpasm() {
        SpasmPanel shown = panel;
        if (shown == null) {
            shown = new SpasmPanel(context, (length, worst) -> {
                spasm.setSelected(false);
                spasm.requestFocus();
                model.addSpasm(story.episode(), length, worst);
            });
            shown.visibleProperty().bind(spasm.selectedProperty());
            shown.managedProperty().bind(spasm.selectedProperty());
            panel = shown;
            getChildren().add(shown);
        }
        if (spasm.isSelected() && getScene() != null) {
            // Laid out first, so that the page can scroll to what has the keyboard.
            applyCss();
            getScene().getRoot().layout();
            shown.takeFocus();
        }
    }

    private Button action(String key, Feather icon, Runnable does) {
        Button button = new Button(texts.of(key), new FontIcon(icon));
        button.setOnAction(_ -> does.run());
        return button;
    }
}
