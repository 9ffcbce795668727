package app.nape.ui.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.plan.Head;
import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.LocalNow;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.SamplePlan;
import app.nape.care.plan.SenderCase;
import app.nape.exchange.plan.Arrival;
import app.nape.exchange.plan.KeptPlans;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.SigningKey;
import app.nape.exchange.plan.WhatWasDone;
import app.nape.ui.PageContext;
import app.nape.ui.player.UiBench;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A programme’s file that was opened, and the ways to begin with it. The bench’s day is 2 March 2026, which begins at four. */
class ArrivalModelTest {
    private static final UUID OTHER = new UUID(0x019a_b3c0_1a00_7000L, 0x8000_0000_0000_0002L);

    private final UiBench bench = new UiBench();
    private final PageContext context = bench.context();
    private final List<String> refused = new ArrayList<>();

    private static Programme titled(UUID id, String title) {
        return SamplePlan.twoPhases()
                .with(new Head(id, 1, "", Instant.EPOCH, "", "catalogue/1", "en", "NP-0412", title));
    }

    private static Programme next(Programme programme) {
        return programme.with(programme.head().next("sha256:" + "0".repeat(64), Instant.EPOCH, "Nape"));
    }

    private ArrivalModel model(Programme programme) {
        return new ArrivalModel(context, PlanFile.unsigned(programme));
    }

    private Arrival read(ArrivalModel model) {
        List<Arrival> read = new ArrayList<>();
        model.read(read::add, why -> refused.add(why.id()));
        assertEquals(1, read.size(), refused.toString());
        return read.getFirst();
    }

    private Arrival read(Programme programme) {
        return read(model(programme));
    }

    private void begin(Programme programme, int way) {
        ArrivalModel model = model(programme);
        Arrival arrival = read(model);
        Beginning.of(context, arrival)
                .get(way)
                .begin(model, arrival, () -> bench.went().add("begun"));
    }

    private List<String> states() {
        return bench.journal().programmes().all().stream()
                .map(kept -> (kept.id().getLeastSignificantBits() & 15) + " "
                        + kept.state().word())
                .sorted()
                .toList();
    }

    private List<String> ways(Arrival arrival) {
        return Beginning.of(context, arrival).stream()
                .map(way -> way.id() + " " + way.words())
                .toList();
    }

    private ArrivalModel signed(Programme programme, SigningKey key) {
        return new ArrivalModel(context, PlanFile.signed(programme, key));
    }

    private Arrival begun(ArrivalModel model) {
        Arrival arrival = read(model);
        Beginning.of(context, arrival).getFirst().begin(model, arrival, () -> {});
        return arrival;
    }

    private List<KeptProgramme> kept() {
        return bench.journal().programmes().all();
    }

    @Test
    void beginsWithAProgrammeOfAnotherKeyOnlyBesideTheOneThatIsThere() {
        SigningKey mine = SigningKey.made();
        SigningKey other = SigningKey.made();
        begun(signed(titled(SamplePlan.ID, "Desk"), mine));
        ArrivalModel from = signed(next(titled(SamplePlan.ID, "Not the desk")), other);
        Arrival arrival = read(from);
        assertTrue(arrival.separate());
        assertEquals(List.of("arrival-separate Start with it as a separate one"), ways(arrival));
        begun(from);
        assertEquals(2, kept().size());
        KeptProgramme first = bench.journal().programmes().find(SamplePlan.ID).orElseThrow();
        assertEquals(1, first.revisions().size(), "the one that was there is as it was");
        assertEquals(ProgrammeState.FOLLOWED, first.state());
    }

    @Test
    void knowsTheNextRevisionOfASeparateOneAndThatOfTheFirst() {
        SigningKey mine = SigningKey.made();
        SigningKey other = SigningKey.made();
        begun(signed(titled(SamplePlan.ID, "Desk"), mine));
        begun(signed(titled(SamplePlan.ID, "Theirs"), other));
        Arrival theirs = read(signed(next(titled(SamplePlan.ID, "Theirs")), other));
        assertEquals(Arrival.Kind.NEWER, theirs.kind());
        assertEquals(SenderCase.KNOWN_KEY, theirs.sender());
        assertEquals("Theirs", theirs.followed().orElseThrow().title());
        assertEquals(
                Arrival.Kind.SAME,
                read(signed(titled(SamplePlan.ID, "Theirs"), other)).kind());
        Arrival first = read(signed(next(titled(SamplePlan.ID, "Desk")), mine));
        assertEquals(Arrival.Kind.NEWER, first.kind());
        assertEquals("Desk", first.followed().orElseThrow().title());
    }

    @Test
    void tellsTheSenderOfASeparateOneOfItByTheIdThatTheyWrote() {
        begun(signed(titled(SamplePlan.ID, "Desk"), SigningKey.made()));
        Arrival theirs = begun(signed(titled(SamplePlan.ID, "Theirs"), SigningKey.made()));
        assertNotEquals(SamplePlan.ID, theirs.programme().id());
        KeptProgramme kept =
                bench.journal().programmes().find(theirs.programme().id()).orElseThrow();
        var progress = WhatWasDone.of(
                kept,
                KeptPlans.followed(kept, bench.journal().programmes()).orElseThrow(),
                bench.journal(),
                new LocalNow(
                        bench.now().wall(),
                        bench.context().clocks().zone(),
                        bench.context().days()),
                Set.of(),
                List.of(),
                "");
        assertEquals(SamplePlan.ID, progress.planId());
    }

    @Test
    void takesNoUnsignedFileForOneThatWasSigned() {
        begun(signed(titled(SamplePlan.ID, "Desk"), SigningKey.made()));
        Arrival unsigned = read(next(titled(SamplePlan.ID, "Desk")));
        assertFalse(unsigned.canBegin());
        assertEquals(List.of(), ways(unsigned));
    }

    @Test
    void takesNoOtherWordsUnderTheNumberOfTheRevisionThatIsFollowed() {
        SigningKey mine = SigningKey.made();
        begun(signed(titled(SamplePlan.ID, "Desk"), mine));
        Arrival changed = read(signed(titled(SamplePlan.ID, "Desk, changed"), mine));
        assertEquals(Arrival.Kind.OTHER, changed.kind());
        assertEquals(List.of(), ways(changed));
    }

    @Test
    void keepsNothingOfAFileThatIsOnlyLookedAt() {
        Arrival arrival = read(titled(SamplePlan.ID, "Desk"));
        assertEquals(Arrival.Kind.NEW, arrival.kind());
        assertEquals(List.of(), states());
    }

    @Test
    void saysInOneSentenceWhyAFileIsNoProgramme() {
        new ArrivalModel(context, "{}".getBytes(StandardCharsets.UTF_8))
                .read(arrival -> refused.add("read " + arrival), why -> refused.add(why.id()));
        assertEquals(1, refused.size());
        assertTrue(refused.getFirst().startsWith("plan."), refused.getFirst());
        assertFalse(bench.context().texts().of(refused.getFirst()).isBlank());
    }

    @Test
    void isNotChangedByWhoeverChangesTheBytesItWasGiven() {
        byte[] file = PlanFile.unsigned(titled(SamplePlan.ID, "Desk"));
        ArrivalModel model = new ArrivalModel(context, file);
        Arrays.fill(file, (byte) 0);
        assertEquals("Desk", read(model).programme().title());
    }

    @Test
    void beginsTodayOnThePersonsOwnDay() {
        bench.pass(Duration.ofHours(18));
        assertEquals(Instant.parse("2026-03-03T03:00:00Z"), bench.now().wall());
        begin(titled(SamplePlan.ID, "Desk"), 0);
        KeptProgramme kept = bench.journal().programmes().find(SamplePlan.ID).orElseThrow();
        assertEquals(ProgrammeState.FOLLOWED, kept.state());
        assertEquals(LocalDate.of(2026, 3, 2), kept.began().orElseThrow(), "three at night is still the day before");
        assertEquals(List.of("begun"), bench.went());
    }

    @Test
    void offersOneWayWhereNothingElseIsFollowed() {
        assertEquals(1, ways(read(titled(SamplePlan.ID, "Desk"))).size());
        assertTrue(ways(read(titled(SamplePlan.ID, "Desk"))).getFirst().startsWith("arrival-begin "));
    }

    @Test
    void offersToBeginBesideTheOthersOrInsteadOfOneOfThem() {
        begin(titled(SamplePlan.ID, "Desk"), 0);
        Arrival arrival = read(titled(OTHER, "Home"));
        List<String> ways = ways(arrival);
        assertEquals(2, ways.size());
        assertTrue(ways.get(1).startsWith("arrival-instead-1 "), ways.toString());
        assertTrue(ways.get(1).contains("Desk"), "it says which one ends");
        begin(titled(OTHER, "Home"), 0);
        assertEquals(List.of("1 followed", "2 followed"), states());
    }

    @Test
    void endsTheOtherOneThatIsBegunInsteadOf() {
        begin(titled(SamplePlan.ID, "Desk"), 0);
        begin(titled(OTHER, "Home"), 1);
        assertEquals(List.of("1 ended", "2 followed"), states());
    }

    @Test
    void takesTheNewerRevisionInItsOwnPlaceAndAsksNothingAboutOthers() {
        Programme first = titled(SamplePlan.ID, "Desk");
        begin(first, 0);
        begin(titled(OTHER, "Home"), 0);
        Arrival newer = read(next(first));
        assertEquals(Arrival.Kind.NEWER, newer.kind());
        assertEquals(1, ways(newer).size());
        begin(next(first), 0);
        assertEquals(
                2,
                bench.journal()
                        .programmes()
                        .find(SamplePlan.ID)
                        .orElseThrow()
                        .followed()
                        .orElseThrow()
                        .revision());
        assertEquals(List.of(), ways(read(first)), "there is no way back to an older one");
        assertEquals(List.of(), ways(read(next(first))), "nor to what is followed already");
    }

    @Test
    void offersNoWayWhileAWarningSignStands() {
        Arrival arrival = read(titled(SamplePlan.ID, "Desk"));
        bench.<Boolean>change(
                journal -> {
                    journal.keepSafety(Map.of(), new EpisodeSafety(List.of("cord"), null, null, Set.of(), Map.of()));
                    return true;
                },
                _ -> {});
        assertEquals(List.of(), ways(arrival));
    }

    @Test
    void keepsForLaterWhatWasLookedAt() {
        ArrivalModel model = model(titled(SamplePlan.ID, "Desk"));
        model.keep(read(model));
        assertEquals(List.of("1 offered"), states());
    }
}
