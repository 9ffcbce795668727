package app.nape.ui.log;

import app.nape.journal.JournalEntry;
import app.nape.ui.DraftDesk;
import app.nape.ui.PageContext;
import app.nape.ui.control.Card;
import app.nape.ui.control.Words;
import app.nape.ui.episode.EpisodeCard;
import app.nape.ui.episode.EpisodeModel;
import app.nape.ui.episode.EpisodeStory;
import app.nape.ui.redflags.StandingBanner;
import app.nape.ui.remedy.AskAfterCard;
import app.nape.ui.remedy.RemedyModel;
import app.nape.ui.remedy.RunningCard;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What matters now: the timer that runs, the episodes that are open. */
final class NowView extends VBox {
    private final PageContext context;
    private final EpisodeModel episodes;
    private final LogPlaces places;
    private final Node draft;
    private final Node edit;
    private final Node standing;
    private final Node running;
    private final Node after;
    private final Node nothing;
    private final Map<UUID, EpisodeCard> cards = new LinkedHashMap<>();

    NowView(PageContext context, EpisodeModel episodes, RemedyModel remedies, LogPlaces places, DraftDesk drafts) {
        super(16);
        this.context = context;
        this.episodes = episodes;
        this.places = places;
        draft = DraftCard.ofEntry(context, drafts, places);
        edit = DraftCard.ofEdit(context, drafts, places);
        standing = new StandingBanner(context);
        running = new RunningCard(context, remedies);
        after = new AskAfterCard(context, remedies);
        nothing = nothing(context.texts());
        getStyleClass().add("log-now");
        episodes.open().subscribe(this::show);
    }

    private static Node nothing(Texts texts) {
        FontIcon leaf = new FontIcon(Feather.FEATHER);
        VBox empty = new VBox(
                leaf,
                Words.of(texts.of("log.now.nothing"), "section-title"),
                Words.quiet(texts.of("log.now.nothing-more")));
        empty.getStyleClass().add("empty");
        Card card = new Card(empty);
        card.setId("nothing-open");
        return card;
    }

    private void show(List<EpisodeStory> open) {
        List<Node> parts = new ArrayList<>(List.of(standing, draft, edit, running, after));
        cards.keySet()
                .removeIf(id ->
                        open.stream().noneMatch(story -> story.episode().id().equals(id)));
        for (EpisodeStory story : open) {
            EpisodeCard card = cards.get(story.episode().id());
            if (card == null) {
                card = new EpisodeCard(
                        context,
                        episodes,
                        story,
                        episode -> places.edit(new JournalEntry.Pain(episode)),
                        (remedy, _) -> places.remedy(remedy));
                cards.put(story.episode().id(), card);
            } else {
                card.show(story);
            }
            parts.add(card);
        }
        if (open.isEmpty()) {
            parts.add(nothing);
        }
        parts.forEach(part -> {
            if (part instanceof Region region) {
                region.setMaxWidth(Double.MAX_VALUE);
            }
        });
        if (!parts.equals(getChildren())) {
            getChildren().setAll(parts);
        }
    }

    /** The card of an episode, if it is open. */
    Optional<EpisodeCard> card(UUID episode) {
        return Optional.ofNullable(cards.get(episode));
    }
}
