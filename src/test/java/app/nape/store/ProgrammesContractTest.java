package app.nape.store;

import static app.nape.store.SampleEntries.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.MoveOn;
import app.nape.care.plan.PersonKeys;
import app.nape.care.plan.PhaseAnswer;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.Programmes;
import app.nape.time.DayRollover;
import app.nape.workshop.tour.MemoryJournal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every keeper of programmes promises: the one on disk, and the one that pages are tested on. */
class ProgrammesContractTest {
    private static final UUID PLAN = id(900);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    enum Kind {
        ON_DISK,
        IN_MEMORY
    }

    @TempDir
    Path folder;

    private @org.jspecify.annotations.Nullable SqliteJournal file;
    private Programmes programmes = new MemoryJournal().programmes();

    private void open(Kind kind) {
        if (kind == Kind.ON_DISK) {
            SqliteJournal opened =
                    SqliteJournal.open(folder.resolve("nape.db"), FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
            file = opened;
            programmes = opened.programmes();
        } else {
            programmes = new MemoryJournal().programmes();
        }
    }

    @AfterEach
    void close() {
        if (file != null) {
            file.close();
        }
    }

    private static Instant at(int minutes) {
        return SampleEntries.at(minutes);
    }

    private static KeptRevision revision(int number, String file) {
        return new KeptRevision(number, at(number), null, null, "key", file);
    }

    private KeptProgramme plan() {
        return programmes.find(PLAN).orElseThrow();
    }

    private List<Integer> numbers() {
        return plan().revisions().stream().map(KeptRevision::revision).toList();
    }

    @ParameterizedTest
    @EnumSource
    void offersWhatWasOpenedAndFollowsItOnceItIsAccepted(Kind kind) {
        open(kind);
        programmes.open(PLAN, revision(1, "one"));
        assertEquals(ProgrammeState.OFFERED, plan().state());
        assertEquals(Optional.empty(), plan().followed());
        assertEquals(1, plan().waiting().orElseThrow().revision());
        programmes.accept(PLAN, 1, at(9), DAY);
        assertEquals(ProgrammeState.FOLLOWED, plan().state());
        assertEquals(at(9), plan().since());
        assertEquals(Optional.of(DAY), plan().began());
        assertEquals("one", plan().followed().orElseThrow().file());
        assertEquals(Optional.empty(), plan().waiting());
    }

    @ParameterizedTest
    @EnumSource
    void keepsBothRevisionsAndTheFirstDayWhenANewerOneIsAccepted(Kind kind) {
        open(kind);
        programmes.open(PLAN, revision(1, "one"));
        programmes.accept(PLAN, 1, at(9), DAY);
        programmes.open(PLAN, revision(2, "two"));
        assertEquals("one", plan().followed().orElseThrow().file(), "until it is accepted");
        programmes.accept(PLAN, 2, at(99), DAY.plusDays(3));
        assertEquals("two", plan().followed().orElseThrow().file());
        assertEquals(List.of(1, 2), numbers());
        assertEquals(Optional.of(DAY), plan().began());
    }

    @ParameterizedTest
    @EnumSource
    void doesNotReplaceARevisionThatIsFollowedNorItsFirstDay(Kind kind) {
        open(kind);
        programmes.open(PLAN, revision(1, "one"));
        programmes.open(PLAN, revision(1, "better"));
        assertEquals("better", plan().waiting().orElseThrow().file());
        programmes.accept(PLAN, 1, at(9), DAY);
        programmes.open(PLAN, revision(1, "other"));
        programmes.end(PLAN, at(50));
        programmes.accept(PLAN, 1, at(60), DAY.plusDays(5));
        assertEquals("better", plan().followed().orElseThrow().file());
        assertEquals(Optional.of(DAY), plan().began());
        assertEquals(ProgrammeState.FOLLOWED, plan().state());
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWithTheOldRevisionWhenANewerOneIsDeclined(Kind kind) {
        open(kind);
        programmes.open(PLAN, revision(1, "one"));
        programmes.accept(PLAN, 1, at(9), DAY);
        programmes.open(PLAN, revision(2, "two"));
        programmes.decline(PLAN, at(10));
        assertEquals(ProgrammeState.FOLLOWED, plan().state());
        assertEquals(List.of(1), numbers());
    }

    @ParameterizedTest
    @EnumSource
    void offersADeclinedProgrammeAgainWhenItIsOpenedAgain(Kind kind) {
        open(kind);
        programmes.open(PLAN, revision(1, "one"));
        programmes.decline(PLAN, at(10));
        assertEquals(ProgrammeState.DECLINED, plan().state());
        programmes.open(PLAN, revision(1, "one"));
        assertEquals(ProgrammeState.OFFERED, plan().state());
    }

    @ParameterizedTest
    @EnumSource
    void doesNothingAboutWhatIsNotThere(Kind kind) {
        open(kind);
        programmes.accept(PLAN, 1, at(9), DAY);
        programmes.decline(PLAN, at(9));
        programmes.end(PLAN, at(9));
        assertEquals(Optional.empty(), programmes.find(PLAN));
        programmes.open(PLAN, revision(1, "one"));
        programmes.accept(PLAN, 7, at(9), DAY);
        assertEquals(ProgrammeState.OFFERED, plan().state());
    }

    @ParameterizedTest
    @EnumSource
    void keepsTwoProgrammesApartTheNewestFirst(Kind kind) {
        open(kind);
        programmes.open(PLAN, revision(1, "one"));
        programmes.open(id(901), revision(2, "other"));
        programmes.answer(PLAN, new PhaseAnswer("p2", MoveOn.NOT_YET, at(5), DAY));
        programmes.answer(PLAN, new PhaseAnswer("p2", MoveOn.YES, at(7), DAY.plusDays(1)));
        assertEquals(
                List.of(id(901), PLAN),
                programmes.all().stream().map(KeptProgramme::id).toList());
        assertEquals(
                List.of(MoveOn.NOT_YET, MoveOn.YES),
                plan().answers().stream().map(PhaseAnswer::answer).toList());
        assertEquals(List.of(), programmes.find(id(901)).orElseThrow().answers());
    }

    @ParameterizedTest
    @EnumSource
    void takesOverWhatIsNotHereYet(Kind kind) {
        open(kind);
        programmes.open(PLAN, revision(1, "one"));
        KeptProgramme mine = plan();
        KeptProgramme theirs = new KeptProgramme(
                id(901),
                ProgrammeState.ENDED,
                at(3),
                List.of(revision(1, "other")),
                List.of(new PhaseAnswer("p2", MoveOn.ASK, at(5), DAY)));
        assertEquals(1, programmes.add(List.of(mine.in(ProgrammeState.ENDED, at(1)), theirs)));
        assertEquals(mine, plan());
        assertEquals(Optional.of(theirs), programmes.find(id(901)));
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheFirstKeysOfAProgrammeAndSaysNothingOfTheirSecrets(Kind kind) {
        open(kind);
        assertEquals(Optional.empty(), programmes.keys(PLAN));
        PersonKeys keys = new PersonKeys("secret-1", "public-1", "secret-2", "public-2");
        programmes.keep(PLAN, keys);
        programmes.keep(PLAN, new PersonKeys("other", "other", "other", "other"));
        assertEquals(Optional.of(keys), programmes.keys(PLAN));
        assertEquals("PersonKeys[public-1, public-2]", keys.toString());
        assertEquals(Optional.empty(), programmes.keys(id(901)));
    }
}
