package app.nape.ui.today;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.remedy.Remedies;
import app.nape.care.remedy.RemedyAdvisor;
import app.nape.care.remedy.RemedyKind;
import app.nape.care.remedy.RemedyPreference;
import app.nape.content.SiteNames;
import app.nape.journal.CareNow;
import app.nape.journal.JournalEntry;
import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.StandingDesk;
import app.nape.ui.control.RemedyLine;
import app.nape.ui.control.RemedyPicture;
import app.nape.ui.control.ThingMenu;
import app.nape.ui.control.Within;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.ui.episode.EpisodeModel;
import app.nape.ui.episode.EpisodePrompts;
import app.nape.ui.episode.HowNow;
import app.nape.ui.redflags.WhileHeld;
import app.nape.words.RemedyWords;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The open pain episode: score, where, since when, what may come next, and how it is now, answered in place. */
final class EpisodeCard extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final TimeWords words;
    private final SiteNames names;
    private final RemedyAdvisor advisor;
    private final RemedyWords briefly;
    private final HBox head = new HBox(20);
    private final EpisodePrompts prompts;
    private final HowNow how;
    private final FlowPane remedies = Within.width(new FlowPane(12, 12));
    private @Nullable OpenEpisode shown;
    private Object offered = "";
    private boolean offers;

    EpisodeCard(PageContext context, EpisodeModel episodes) {
        this.context = context;
        this.texts = context.texts();
        this.words = new TimeWords(texts, context.clocks().zone());
        this.briefly = new RemedyWords(texts);
        this.names = new SiteNames(texts, context.care());
        this.advisor = new RemedyAdvisor(
                context.care().remedies(),
                context.care().triggers(),
                context.care().cautions());
        prompts = new EpisodePrompts(context, episodes);
        how = new HowNow(context, episodes);
        getStyleClass().addAll("card", "episode-card");
        setId("episode-card");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, prompts, how, remedies);
        context.agent().status().addListener((_, _, _) -> showRemedies());
        WhileHeld.follow(this, context, _ -> showRemedies());
        ThingMenu.on(this, this::menu);
    }

    /** Whether the person is asked here how it is, or already elsewhere. */
    void asks(boolean here) {
        how.setVisible(here);
        how.setManaged(here);
    }

    /** Puts the keyboard on the question how it is now; false where it is asked elsewhere. */
    boolean takeFocus() {
        if (how.isVisible()) {
            how.ask();
        }
        return how.isVisible();
    }

    /** {@code first} is the one that hurts most: remedies are offered once, beside it. */
    void show(OpenEpisode open, boolean first, Instant now) {
        shown = open;
        offers = first;
        PainEpisode episode = open.story().episode();
        JournalEntry.@Nullable Reading reading = open.story().newest().orElse(null);
        Label title = Words.of(names.of(episode.sites()), "section-title");
        Label since = Words.quiet(texts.of("today.episode-since", words.when(episode.started(), now)));
        VBox about = new VBox(2, title, since);
        if (reading != null) {
            about.getChildren().add(Words.quiet(texts.of("today.episode-scored", words.when(reading.at(), now))));
        }
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        head.getChildren().setAll(badge(reading == null ? null : reading.score()), about);
        prompts.show(open.story());
        how.show(open.story());
        showRemedies();
    }

    /** What the card offers, and the way to the whole of it; every button as it was when the menu was asked for. */
    private List<MenuItem> menu() {
        List<MenuItem> items = new ArrayList<>();
        if (how.isVisible()) {
            items.add(ThingMenu.item(texts.of("log.episode.how-now"), how::ask));
        }
        if (remedies.isVisible()) {
            remedies.getChildren().stream()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .forEach(button -> items.add(ThingMenu.item(button.getText(), button::fire)));
        }
        OpenEpisode meant = shown;
        if (meant != null) {
            items.add(ThingMenu.item(
                    texts.of("today.episode-in-log"),
                    () -> context.navigator()
                            .open(
                                    Place.LOG,
                                    "reading:" + meant.story().episode().id())));
        }
        return items;
    }

    private Node badge(@Nullable Nprs score) {
        Label badge = new Label(score == null ? "–" : Integer.toString(score.score()));
        badge.getStyleClass().add("score-badge");
        if (score != null) {
            badge.getStyleClass().add("pain-" + score.score());
            badge.setAccessibleText(texts.of("today.score-of-ten", score.score()));
        }
        return badge;
    }

    /** The timer that runs, else ice and heat, the one that the rule names first in front. */
    private void showRemedies() {
        fillRemedies();
        remedies.setVisible(offers && !remedies.getChildren().isEmpty());
        remedies.setManaged(remedies.isVisible());
    }

    private void fillRemedies() {
        OpenEpisode open = shown;
        if (open == null || !offers) {
            return;
        }
        AgentStatus status = context.agent().status().get();
        Instant now = context.clocks().now().wall();
        AgentStatus.RunningRemedy runs = status == null ? null : status.remedy();
        if (runs != null) {
            offer(runs, () -> running(runs));
            return;
        }
        StandingDesk.View view = context.standing().now().get();
        CareNow care = view.care().at(now);
        Remedies known = context.care().remedies();
        String preferred = RemedyPreference.in(
                known, context.settings().settings().get().stretching().ticked());
        RemedyKind first =
                advisor.advise(care.remedy(false, preferred, view.standing())).remedy();
        List<Offer> all = Stream.concat(
                        Stream.ofNullable(first),
                        known.atHand().stream().filter(kind -> first != null && !kind.equals(first)))
                .filter(kind -> kind.recommendedBy(view.standing()))
                .map(kind -> new Offer(kind, remedy(kind, care.lastOnSkin(), now)))
                .toList();
        offer(all, () -> all.stream().map(this::remedy).toList());
    }

    /** The agent speaks every few seconds: made anew only when they become others, so that they keep the keyboard. */
    private void offer(Object next, Supplier<List<Node>> nodes) {
        if (!next.equals(offered)) {
            offered = next;
            remedies.getChildren().setAll(nodes.get());
        }
    }

    /** A remedy and what stands on its button. */
    private record Offer(RemedyKind kind, String words) {}

    private List<Node> running(AgentStatus.RunningRemedy running) {
        Label line = new RemedyLine(context, running);
        line.getStyleClass().add("strong");
        Wrapping.on(line);
        line.setId("episode-remedy");
        Button open = new Button(texts.of("shell.open"));
        open.setOnAction(_ -> context.navigator().open(Place.LOG, "remedy:" + running.remedyId()));
        return List.of(
                new FontIcon(RemedyPicture.of(context, running.remedyId()).icon()), line, open);
    }

    private String remedy(RemedyKind kind, @Nullable Instant lastOnSkin, Instant now) {
        String name = briefly.brief(kind);
        return Optional.ofNullable(advisor.earliest(kind, lastOnSkin))
                .filter(again -> again.isAfter(now))
                .map(again -> texts.of("today.remedy-from", name, words.clock(again)))
                .orElse(name);
    }

    private Node remedy(Offer offer) {
        RemedyKind kind = offer.kind();
        Button start =
                new Button(offer.words(), new FontIcon(RemedyPicture.of(kind).icon()));
        start.setId("start-" + kind.id());
        start.setOnAction(_ -> context.navigator().startRemedy(kind.id()));
        return start;
    }
}
