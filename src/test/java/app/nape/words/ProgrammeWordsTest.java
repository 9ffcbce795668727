package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.plan.Begins;
import app.nape.care.plan.Diff;
import app.nape.care.plan.Due;
import app.nape.care.plan.InFlare;
import app.nape.care.plan.Item;
import app.nape.care.plan.LeftOut;
import app.nape.care.plan.Phase;
import app.nape.care.plan.PhaseNow;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SamplePlan;
import app.nape.care.plan.Sender;
import app.nape.care.plan.SenderCase;
import app.nape.care.plan.SetToday;
import app.nape.care.plan.Validity;
import app.nape.content.Bundled;
import app.nape.exchange.plan.PlanTemplates;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammeWordsTest {
    private static final LocalDate NEXT = SamplePlan.MONDAY.plusDays(1);

    private final ProgrammeWords words = new ProgrammeWords(Bundled.TEXTS, ZoneId.of("Europe/Berlin"));

    private String until(String to) {
        Programme made = PlanTemplates.find("desk-neck").orElseThrow();
        Programme other = new Programme(
                made.head(),
                made.sender(),
                made.goals(),
                new Validity(LocalDate.of(1990, 1, 1), LocalDate.parse(to)),
                made.review(),
                made.phases(),
                made.pain(),
                made.stop(),
                made.remedies(),
                made.breaks(),
                made.measures(),
                made.progress(),
                made.note(),
                made.ownExercises());
        return words.summary(other).getLast();
    }

    @Test
    void namesTheYearOfALastDayThatIsFarOffOrOverBeforeItWasMade() {
        assertEquals("Until 16 February", until("2026-02-16"));
        assertEquals("Until 16 February 2027", until("2027-02-16"));
        assertEquals("Until 2 January 1999", until("1999-01-02"));
    }

    private static Programme from(String role, String clinic) {
        return SamplePlan.twoPhases().with(new Sender("A. Sample", role, clinic, "", "", "", ""));
    }

    @Test
    void namesTheSenderWithRoleAndClinicAsFarAsTheyAreSaid() {
        assertEquals("From A. Sample: First week", words.from(SamplePlan.twoPhases()));
        assertEquals("A. Sample", words.sender(from("", "")));
        assertEquals("A. Sample, Sample clinic", words.sender(from("", "Sample clinic")));
        assertEquals(
                "A. Sample, Physiotherapist, Sample clinic", words.sender(from("Physiotherapist", "Sample clinic")));
        assertEquals("Sender number NP-0412", words.number("NP-0412"));
        assertEquals("It is from the sender you know.", words.sender(SenderCase.KNOWN_KEY));
    }

    private static SetToday today(int times, int done, @Nullable Instant next, LocalTime... suggested) {
        return new SetToday(SamplePlan.set("s1", 3, SamplePlan.EVERY_DAY, suggested), times, done, 0, next, null);
    }

    @Test
    void saysHowOftenASetWasDoneOrThatItIsNotForToday() {
        assertEquals("Set s1, 1 of 3 done", words.set(today(3, 1, null)));
        assertEquals("Set s1, not for today", words.set(today(0, 0, null)));
        assertEquals("From A. Sample: Set s1, 1 of 3 done", words.card(SamplePlan.twoPhases(), today(3, 1, null)));
    }

    @Test
    void saysWhenASetsNextTurnIs() {
        Instant noon = Instant.parse("2026-11-23T11:00:00Z");
        assertEquals("", words.turn(today(0, 0, noon), noon));
        assertEquals("no more today", words.turn(today(3, 3, null), noon));
        assertEquals("next at 12:01", words.turn(today(3, 1, noon.plusSeconds(60)), noon));
        assertEquals("any time from now", words.turn(today(3, 1, noon), noon));
        assertEquals("it is time", words.turn(today(3, 1, noon, LocalTime.NOON), noon));
    }

    @Test
    void countsThePhasesDaysUpToItsLengthAndOnBeyondIt() {
        PhaseNow now = new PhaseNow(SamplePlan.twoPhases().phases().getFirst(), SamplePlan.MONDAY, null);
        assertEquals("Phase p1, day 1 of 3", words.phase(now, SamplePlan.MONDAY));
        assertEquals("Phase p1, day 3 of 3", words.phase(now, SamplePlan.MONDAY.plusDays(2)));
        assertEquals("Phase p1, day 4", words.phase(now, SamplePlan.MONDAY.plusDays(3)));
    }

    private static Phase phase(String id, String moveOnWhen) {
        return new Phase(
                id,
                "Phase " + id,
                new Begins.On(SamplePlan.MONDAY),
                3,
                moveOnWhen,
                List.of(SamplePlan.set("s1", 3, SamplePlan.EVERY_DAY)));
    }

    private Optional<String> question(String ofThis, String ofNext) {
        return words.question(new PhaseNow(phase("p1", ofThis), SamplePlan.MONDAY, phase("p2", ofNext)));
    }

    @Test
    void asksAtAPhasesEndInTheTherapistsWordsAndTakesThoseOfTheNextPhaseFirst() {
        assertEquals(Optional.empty(), words.question(new PhaseNow(phase("p1", "x"), SamplePlan.MONDAY, null)));
        assertEquals(
                Optional.of("“Less pain.” Is that so, and do you want to move on to “Phase p2”?"),
                question("Other.", "Less pain."));
        assertEquals(
                Optional.of("“Other.” Is that so, and do you want to move on to “Phase p2”?"), question("Other.", ""));
        assertEquals(Optional.of("Do you want to move on to “Phase p2”?"), question("", ""));
    }

    private Optional<String> nothing(LocalDate day, boolean begun, int times, @Nullable LocalDate next) {
        PhaseNow phase = begun ? new PhaseNow(phase("p1", ""), SamplePlan.MONDAY, null) : null;
        return words.nothingDue(
                SamplePlan.twoPhases(), SamplePlan.MONDAY, new Due(day, phase, List.of(today(times, 0, null)), next));
    }

    @Test
    void saysOfADayWithoutSetsWhetherItHasNotBegunOrIsOverOrWhenItGoesOn() {
        LocalDate last = SamplePlan.MONDAY.plusDays(13);
        assertEquals(Optional.of("It begins on 23 November."), nothing(SamplePlan.MONDAY.minusDays(1), false, 0, last));
        assertEquals(
                Optional.of("It was planned until 6 December. Ask A. Sample how to go on."),
                nothing(last.plusDays(1), true, 0, null));
        assertEquals(Optional.empty(), nothing(last, true, 0, null), "its last day is one of its days");
        assertEquals(Optional.of("The next set is on 24 November."), nothing(SamplePlan.MONDAY, true, 0, NEXT));
        assertEquals(Optional.empty(), nothing(SamplePlan.MONDAY, true, 3, NEXT), "something is due today");
    }

    @Test
    void saysWhyAnItemIsLeftOutAndOfOneThatIsUnknownWhoShowedIt() {
        Item item = SamplePlan.item("i1", "chin-tuck");
        assertEquals(
                "chin-tuck: only with pain of 4 or less.",
                words.leftOut(new LeftOut(item, LeftOut.Reason.TOO_PAINFUL, 4), SamplePlan.twoPhases()));
        assertEquals(
                "chin-tuck: left out while your pain episode is open. A. Sample marked it so.",
                words.leftOut(new LeftOut(item, LeftOut.Reason.FLARE, 10), SamplePlan.twoPhases()));
        assertEquals(
                "chin-tuck: this Nape has no figure for it. Do it as A. Sample showed you.",
                words.unknown(item, SamplePlan.twoPhases()));
    }

    @Test
    void sumsUpWhatAPhaseAsksForASetOnALine() {
        List<DayOfWeek> working = SamplePlan.EVERY_DAY.subList(0, 5);
        List<DayOfWeek> some = List.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);
        Phase two = SamplePlan.phase(
                "p1",
                new Begins.On(SamplePlan.MONDAY),
                3,
                SamplePlan.set("s1", 3, working),
                SamplePlan.set("s2", 1, SamplePlan.EVERY_DAY));
        assertEquals(
                List.of(
                        "Set s1: 2 exercises, about 1 minute, 3 times a day on working days",
                        "Set s2: 2 exercises, about 1 minute, once a day every day",
                        "Until 24 November"),
                words.summary(two, NEXT));
        Phase one = SamplePlan.phase("p1", new Begins.On(SamplePlan.MONDAY), 3, SamplePlan.set("s1", 2, some));
        assertEquals(
                List.of("2 exercises, about 1 minute, 2 times a day on Tue, Sat", "Until 24 November"),
                words.summary(one, NEXT));
        assertEquals("2 times a day on Tue, Sat", words.often(one.sets().getFirst()));
    }

    @Test
    void saysAboutHowLongASetTakesToTheNearestMinuteAndNeverNone() {
        assertEquals("about 1 minute", words.minutes(Duration.ZERO));
        assertEquals("about 1 minute", words.minutes(Duration.ofSeconds(89)));
        assertEquals("about 2 minutes", words.minutes(Duration.ofSeconds(90)));
    }

    @Test
    void namesWhatIsOtherByItsTitleAlsoWhereItIsGone() {
        Programme before = SamplePlan.twoPhases();
        Phase first = before.phases().getFirst();
        Item changed = SamplePlan.item("i2", "self-hug", InFlare.PAUSE, 3);
        ProgrammeSet set = new ProgrammeSet(
                "s1",
                "Set s1",
                SamplePlan.EVERY_DAY,
                4,
                List.of(),
                List.of(SamplePlan.item("i3", "wall-slide"), changed));
        Programme after = SamplePlan.programme(
                new Phase(first.id(), first.title(), first.begins(), 4, first.moveOnWhen(), List.of(set)));
        assertEquals(
                List.of(
                        "Phase p1: another length",
                        "wall-slide: new",
                        "self-hug: another rule while your pain flares up",
                        "chin-tuck: no longer there",
                        "Set s2: no longer there",
                        "Phase p2: no longer there"),
                words.changes(Diff.of(before, after), before, after));
        assertEquals(
                List.of("another card of the sender"),
                words.changes(Diff.of(before, from("Role", "")), before, from("Role", "")));
    }
}
