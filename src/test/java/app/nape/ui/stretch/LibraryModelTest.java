package app.nape.ui.stretch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the library offers whom; no window is needed for it. */
class LibraryModelTest {
    private static final int OFFERED = Bundled.EXERCISES.offered().size();

    private final UiBench bench = new UiBench();
    private final LibraryModel model = new LibraryModel(bench.context());

    @Test
    void offersWhatTheCatalogueOffersInItsOrder() {
        assertEquals(
                bench.context().exercises().offered().stream().map(Exercise::id).toList(), found());
        assertEquals(OFFERED, found().size());
        assertEquals(0, model.hiddenByPain() + model.hiddenByTicks());
    }

    @Test
    void putsWhatWasDoneLastFirstWhereThatIsAskedFor() {
        done(Duration.ofDays(3), "self-hug", "neck-rotation");
        done(Duration.ofDays(1), "shoulder-shrug");
        model.refresh();
        model.change(LibraryFilter::onlyRecent);
        assertEquals(List.of("shoulder-shrug", "neck-rotation", "self-hug"), found());
        model.change(_ -> LibraryFilter.ALL);
        assertEquals(OFFERED, found().size());
    }

    @Test
    void countsAsLatelyWhatWasDoneWithinFourWeeks() {
        done(Duration.ofDays(28).plusSeconds(1), "self-hug");
        done(Duration.ofDays(28), "neck-rotation");
        model.refresh();
        model.change(LibraryFilter::onlyRecent);
        assertEquals(List.of("neck-rotation"), found());
    }

    @Test
    void hidesWhatIsTooMuchForAnOpenEpisodeAndSaysHowMany() {
        openEpisode();
        long hidden = model.hiddenByPain();
        assertTrue(hidden > 0);
        assertEquals(OFFERED - hidden, found().size());
        assertFalse(found().contains("scm-stretch"));
        assertEquals(0, model.hiddenByTicks());
        model.allProperty().set(true);
        assertEquals(OFFERED, found().size());
        assertEquals(0, model.hiddenByPain(), "nothing is hidden any more");
        assertEquals(hidden, model.shownAllTheSame());
    }

    @Test
    void hidesWhatThePersonsTicksSpeakAgainstAndCountsItOnce() {
        tick(Set.of("osteoporosis"));
        long ticked = model.hiddenByTicks();
        assertTrue(ticked > 0);
        assertEquals(0, model.hiddenByPain());
        assertFalse(found().contains("seated-cat-cow"));
        openEpisode();
        assertEquals(OFFERED - found().size(), model.hiddenByPain() + model.hiddenByTicks());
        assertTrue(model.hiddenByTicks() < ticked, "some of them are too much anyway");
    }

    @Test
    void countsOnlyWhatTheSearchWouldShow() {
        openEpisode();
        model.change(LibraryFilter::onlyFavourites);
        assertEquals(0, model.hiddenByPain());
        favourite("scm-stretch");
        assertEquals(1, model.hiddenByPain());
        assertEquals(List.of(), found());
    }

    @Test
    void hidesAgainWhenMoreSpeaksAgainstExercisesThanWhenAllWereWanted() {
        model.allProperty().set(true);
        favourite("self-hug");
        assertTrue(model.allProperty().get(), "a favourite speaks against nothing");
        tick(Set.of("bp"));
        assertFalse(model.allProperty().get());
        model.allProperty().set(true);
        openEpisode();
        assertFalse(model.allProperty().get());
    }

    @Test
    void tellsTilesBeforeTheListWhenAFavouriteChanged() {
        long before = model.knownProperty().get();
        favourite("self-hug");
        assertTrue(model.knownProperty().get() > before);
        long then = model.knownProperty().get();
        bench.change(now -> now.withLooks(looks -> looks.withTextPercent(150)));
        assertEquals(then, model.knownProperty().get(), "what a tile does not show");
    }

    @Test
    void putsTheSuggestedRoutineFirstWithItsReasonAndEachOnce() {
        List<OfferedRoutine> shelf = model.offeredProperty().get();
        assertNotNull(shelf.getFirst().why());
        assertNull(shelf.getLast().why());
        List<String> ids = shelf.stream().map(each -> each.routine().id()).toList();
        assertEquals(Set.copyOf(ids).size(), ids.size());
        assertEquals(
                Set.copyOf(bench.context().catalogue().routines().stream()
                        .map(Routine::id)
                        .toList()),
                Set.copyOf(ids));
        openEpisode();
        assertEquals(
                "acute-spasm",
                model.offeredProperty().get().getFirst().routine().id());
    }

    @Test
    void keepsThePersonsOwnRoutinesOnTheShelfAndApart() {
        Routine shipped = model.offeredProperty().get().getFirst().routine();
        Routine own = new Routine("mine", "Mine", "", shipped.items());
        bench.change(now -> now.withStretching(it -> it.withOwn(List.of(own))));
        assertTrue(model.offeredProperty().get().stream()
                .anyMatch(each -> each.routine().equals(own)));
        assertTrue(model.own(own));
        assertFalse(model.own(shipped));
        assertEquals(model.length(shipped), model.length(own));
    }

    private List<String> found() {
        return model.foundProperty().get().stream().map(Exercise::id).toList();
    }

    private void openEpisode() {
        bench.openEpisode();
        model.refresh();
    }

    private void tick(Set<String> what) {
        bench.change(now -> now.withStretching(it -> it.withTicked(what)));
    }

    private void favourite(String id) {
        bench.change(now -> now.withStretching(it -> it.withFavourite(id, true)));
    }

    private void done(Duration ago, String... exercises) {
        bench.journal()
                .save(new JournalEntry.Stretch(
                        UUID.randomUUID(),
                        bench.now().wall().minus(ago),
                        "desk-5",
                        List.of(exercises),
                        Duration.ofMinutes(5),
                        SessionOutcome.FINISHED,
                        null,
                        null,
                        null));
    }
}
