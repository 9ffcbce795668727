package app.nape.ui.today;

import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.control.PageFrame;
import app.nape.ui.control.TwoColumns;
import app.nape.ui.episode.EpisodeModel;
import app.nape.ui.redflags.StandingBanner;
import app.nape.ui.remedy.AskAfterCard;
import app.nape.ui.remedy.RemedyModel;
import app.nape.words.TimeWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The first place: what matters now. */
public final class TodayPage implements Page {
    private final PageContext context;
    private final TodayModel model;
    private final PageFrame frame;
    private final RandomGenerator random;
    private final AskAfterCard after;
    private final VBox episodePlace = new VBox(16);
    private final List<EpisodeCard> episodes = new ArrayList<>();
    private final RemedyModel remedies;
    private final TimelineCard timeline;
    private final SetsCard sets;
    private final ActionRow actions;
    private final ProgrammeCards programmes;
    private final WeekCard week;
    private final LookAgain lookAgain;

    /** Builds the page; nothing is read before it is shown. {@code random} makes the ids of entries. */
    public TodayPage(PageContext context, RandomGenerator random) {
        this.context = context;
        model = new TodayModel(context);
        frame = new PageFrame(context.texts().of("shell.place.today"));
        this.random = random;
        episodePlace.setVisible(false);
        episodePlace.managedProperty().bind(episodePlace.visibleProperty());
        remedies = new RemedyModel(context, random);
        after = new AskAfterCard(context, remedies);
        timeline = new TimelineCard(context);
        sets = new SetsCard(context);
        actions = new ActionRow(context);
        programmes = new ProgrammeCards(context, new ProgrammesToday(context, random));
        week = new WeekCard(context);
        lookAgain = new LookAgain(context);
        frame.setParts(
                new StandingBanner(context),
                after,
                episodePlace,
                actions,
                programmes,
                new TwoColumns().show(List.of(new NextBreakCard(context), sets)),
                timeline,
                week,
                lookAgain);
        model.found().addListener((_, _, found) -> {
            if (found != null) {
                show(found);
            }
        });
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown(@Nullable String argument) {
        model.setVisible(true);
        programmes.show();
    }

    @Override
    public void prepare(Runnable rehearse) {
        model.readAhead();
    }

    /** Where it is asked how it is, a digit answers; else the first of what can be done is a key away. */
    @Override
    public void takeFocus() {
        boolean asked = after.takeFocus()
                || (!episodePlace.getChildren().isEmpty() && episodes.getFirst().takeFocus());
        if (!asked) {
            actions.takeFocus();
        }
    }

    @Override
    public boolean stays() {
        return true;
    }

    @Override
    public void hidden() {
        model.setVisible(false);
    }

    private void show(TodayModel.Found found) {
        Instant now = context.clocks().now().wall();
        remedies.reload();
        frame.setSubtitle(new TimeWords(context.texts(), context.clocks().zone()).date(found.day()));
        List<OpenEpisode> open = found.open();
        while (episodes.size() < open.size()) {
            episodes.add(card());
        }
        for (int place = 0; place < open.size(); place++) {
            episodes.get(place).show(open.get(place), place == 0, now);
        }
        episodePlace.getChildren().setAll(episodes.subList(0, open.size()));
        episodePlace.setVisible(!open.isEmpty());
        actions.setCalm(open.isEmpty());
        timeline.show(found, now);
        week.show(found.day());
        lookAgain.show();
        sets.show(found);
    }

    /** Made when they are needed: most days have none. */
    private EpisodeCard card() {
        EpisodeCard card = new EpisodeCard(context, new EpisodeModel(context, random));
        after.visibleProperty().subscribe(asked -> card.asks(!asked));
        return card;
    }
}
