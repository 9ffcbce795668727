package app.nape.ui.today;

import app.nape.care.BodySite;
import app.nape.care.PainSite;
import app.nape.care.RemedyKind;
import app.nape.content.Texts;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.TimeWords;
import app.nape.ui.control.Words;
import java.time.Instant;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The open pain episode: score, where, since when, what may come next, and one tap to say how it is. */
final class EpisodeCard extends VBox {
    private final PageContext context;
    private final Texts texts;
    private final TimeWords words;

    EpisodeCard(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        this.words = new TimeWords(texts, context.clocks().zone());
        getStyleClass().addAll("card", "episode-card");
        setId("episode-card");
    }

    void show(OpenEpisode open, Instant now) {
        Label title = Words.of(where(open), "section-title");
        Label since = Words.quiet(
                texts.of("today.episode-since", words.when(open.episode().started(), now)));
        VBox about = new VBox(2, title, since);
        JournalEntry.Reading reading = open.reading();
        if (reading != null) {
            about.getChildren().add(Words.quiet(texts.of("today.episode-scored", words.when(reading.at(), now))));
        }
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox head = new HBox(20, badge(reading), about);
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane actions = new FlowPane(12, 12);
        Button how = new Button(texts.of("today.how-is-it-now"), new FontIcon(Feather.ACTIVITY));
        how.getStyleClass().add("accent");
        how.setId("how-is-it-now");
        how.setOnAction(_ ->
                context.navigator().open(Place.LOG, "reading:" + open.episode().id()));
        actions.getChildren().addAll(how, remedy("ice", open.ice(), now), remedy("heat", open.heat(), now));
        getChildren().setAll(head, actions);
    }

    private Node badge(JournalEntry.@Nullable Reading reading) {
        Label badge = new Label(
                reading == null ? "–" : Integer.toString(reading.score().score()));
        badge.getStyleClass().add("score-badge");
        if (reading != null) {
            badge.getStyleClass().add("pain-" + reading.score().score());
            badge.setAccessibleText(
                    texts.of("today.score-of-ten", reading.score().score()));
        }
        return badge;
    }

    private String where(OpenEpisode open) {
        return open.episode().sites().stream().map(this::site).collect(Collectors.joining(" · "));
    }

    private String site(PainSite site) {
        String label = context.care().site(site.siteId()).map(BodySite::label).orElse(site.siteId());
        if (site.side() == null) {
            return label;
        }
        // texts: today.side.*
        return texts.of(
                "today.site-side", label, texts.of("today.side." + site.side().word()));
    }

    private Node remedy(String id, JournalEntry.@Nullable Remedy last, Instant now) {
        RemedyKind kind = context.care().remedy(id).orElse(new RemedyKind(id, id, true));
        // texts: today.remedy.*
        String name = texts.of("today.remedy." + id);
        Button start = new Button(name, new FontIcon(id.equals("ice") ? Feather.CLOUD_SNOW : Feather.THERMOMETER));
        start.setId("start-" + id);
        start.setOnAction(_ -> context.navigator().startRemedy(id));
        RemedyKind.Timing timing = kind.timing();
        if (last != null && timing != null) {
            Instant again = last.at().plus(timing.again());
            if (again.isAfter(now)) {
                start.setText(texts.of("today.remedy-from", name, words.clock(again)));
            }
        }
        return start;
    }
}
