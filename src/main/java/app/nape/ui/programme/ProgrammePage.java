package app.nape.ui.programme;

import app.nape.exercise.Routine;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.control.Card;
import app.nape.ui.control.PageFrame;
import app.nape.ui.control.TwoColumns;
import app.nape.ui.control.Words;
import app.nape.ui.redflags.StandingBanner;
import app.nape.words.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Sets to follow, what was done of them, week by week. */
public final class ProgrammePage implements Page {
    private final PageContext context;
    private final ProgrammeModel model;
    private final PageFrame frame;
    private final WeekGrid weeks;
    private final Label followedWords = Words.plain("");
    private final Map<String, SetCard> sets = new LinkedHashMap<>();
    private final TwoColumns columns = new TwoColumns();
    private final FollowedCards programmes;

    /** Builds the page; nothing is read before it is shown. */
    public ProgrammePage(PageContext context) {
        this.context = context;
        Texts texts = context.texts();
        model = new ProgrammeModel(context);
        programmes = new FollowedCards(context, RandomGenerator.getDefault());
        frame = new PageFrame(texts.of("shell.place.programme"));
        frame.setSubtitle(texts.of("programme.subtitle"));
        weeks = new WeekGrid(texts);
        Card therapist =
                Card.titled(texts.of("programme.therapist"), Words.quiet(texts.of("programme.therapist-words")));
        frame.setParts(
                new StandingBanner(context),
                programmes,
                Card.titled(texts.of("programme.weeks"), followedWords, weeks),
                Words.of(texts.of("programme.sets"), "section-title"),
                columns,
                therapist);
        model.found().addListener((_, _, _) -> show());
        context.settings().settings().addListener((_, _, _) -> show());
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown(@Nullable String argument) {
        model.setVisible(true);
        programmes.setShown(true);
        show();
    }

    @Override
    public void hidden() {
        model.setVisible(false);
        programmes.setShown(false);
    }

    private void show() {
        ProgrammeModel.Found found = model.found().get();
        Set<String> followed = context.settings().settings().get().stretching().followed();
        List<Routine> routines = context.catalogue().routines();
        sets.keySet().retainAll(routines.stream().map(Routine::id).toList());
        routines.forEach(each -> sets.computeIfAbsent(each.id(), _ -> new SetCard(context, each)));
        sets.forEach((id, card) -> card.show(
                followed.contains(id),
                found.timesToday(id, model.rollover(), context.clocks().zone())));
        columns.show(
                ProgrammeModel.order(routines, followed).stream().map(sets::get).toList());
        long names = followed.size();
        followedWords.setText(
                names == 0
                        ? context.texts().of("programme.none-followed")
                        : context.texts().counted("programme.followed", names));
        weeks.show(found.weeks(), found.today());
    }
}
