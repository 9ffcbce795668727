package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Delivery;
import app.nape.breaks.TimeRange;
import app.nape.breaks.WorkingHours;
import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.plan.Begins;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.Programme;
import app.nape.care.plan.SamplePlan;
import app.nape.care.plan.SetRef;
import app.nape.care.plan.SetTurn;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.Notification;
import app.nape.desktop.QuietReason;
import app.nape.desktop.TrayItem;
import app.nape.exchange.plan.KeptPlans;
import app.nape.exchange.plan.PlanFile;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.link.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days of an agent of somebody who follows a programme with sets at 10:00 and 14:00, which is nine and thirteen in the script. */
class AgentSetsTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final String REF = new SetRef(SamplePlan.ID, "p1", "s1").word();
    private static final String TOLD = " notify “It is time for your set” [start]";

    @TempDir
    Path folder;

    private @Nullable AgentScript script;

    @AfterEach
    void end() {
        if (script != null) {
            script.closeJournal();
        }
    }

    private AgentScript following(AgentScript day) {
        script = day;
        Programme programme = SamplePlan.programme(
                THURSDAY,
                SamplePlan.phase(
                        "p1",
                        new Begins.On(THURSDAY),
                        7,
                        SamplePlan.set("s1", 2, SamplePlan.EVERY_DAY, LocalTime.of(10, 0), LocalTime.of(14, 0))));
        var programmes = day.open().programmes();
        String file = KeptPlans.text(PlanFile.unsigned(programme));
        programmes.open(SamplePlan.ID, new KeptRevision(1, AgentScript.START, null, null, null, file));
        programmes.accept(SamplePlan.ID, 1, AgentScript.START, THURSDAY);
        return day;
    }

    private AgentScript day() {
        return following(new AgentScript(folder)).begin();
    }

    private static List<String> told(AgentScript day) {
        return day.said().stream().filter(line -> line.contains("notify")).toList();
    }

    private static void did(AgentScript day, long number) {
        Instant at = day.loop().now().wall();
        day.writes(new JournalEntry.Stretch(
                new UUID(5, number),
                at,
                JournalEntry.Stretch.OF_PROGRAMME,
                List.of("chin-tuck"),
                Duration.ofMinutes(5),
                SessionOutcome.FINISHED,
                null,
                null,
                null,
                new SetTurn(SamplePlan.ID, 1, "p1", "s1", false, List.of("i1"), List.of())));
        day.ask(new Request.JournalChanged());
        day.seconds(1);
    }

    private static List<TrayItem.Choice> choices(AgentScript day) {
        return day.desktop().face().menu().stream()
                .filter(TrayItem.Choice.class::isInstance)
                .map(TrayItem.Choice.class::cast)
                .toList();
    }

    private static boolean offers(AgentScript day) {
        return choices(day).stream().anyMatch(choice -> choice.id().equals(REF));
    }

    @Test
    void tellsAtEachTimeOnceAndOnceMoreUntilItWasDone() {
        AgentScript day = day();
        day.minutes(9 * 60);
        assertEquals(List.of("09:00:00" + TOLD, "10:00:00" + TOLD, "13:00:00" + TOLD, "14:00:00" + TOLD), told(day));
    }

    @Test
    void saysNothingMoreOnceItWasDoneAndOffersItNoLonger() {
        AgentScript day = day();
        assertFalse(offers(day), "it is not its time yet");
        day.minutes(62);
        assertTrue(offers(day));
        assertEquals(1, day.status().sets().size());
        did(day, 1);
        assertFalse(offers(day));
        assertEquals(List.of(), day.status().sets());
        day.minutes(2 * 60);
        assertEquals(List.of("09:00:00" + TOLD), told(day));
    }

    @Test
    void isToldNoThirdTimeByAnAgentThatWasKilled() {
        AgentScript day = day();
        day.minutes(61);
        day.crash(Duration.ofSeconds(30));
        day.minutes(30);
        day.crash(Duration.ofSeconds(30));
        day.minutes(60);
        day.crash(Duration.ofSeconds(30));
        day.minutes(60);
        List<String> told = told(day);
        assertEquals(2, told.size(), () -> "" + told);
        assertTrue(told.getFirst().startsWith("09:00:00") && told.getLast().startsWith("10:00:"), () -> "" + told);
    }

    @Test
    void goesOnWithoutWhatItCannotRead() throws IOException {
        Files.writeString(folder.resolve("sets.json"), "{\"told\": [{\"ref\": {\"plan\": 7}}]}");
        AgentScript day = day();
        day.minutes(61);
        assertEquals(List.of("09:00:00" + TOLD), told(day));
        assertTrue(Files.exists(folder.resolve("sets.json.unreadable")));
    }

    @Test
    void forgetsWhatItKnewWhenEverythingIsErased() {
        AgentScript day = day();
        day.minutes(61);
        assertTrue(Files.exists(folder.resolve("sets.json")));
        day.ask(new Request.Erase());
        day.seconds(1);
        assertEquals(List.of(), day.status().sets());
        assertFalse(offers(day));
        assertFalse(Files.exists(folder.resolve("sets.json")));
    }

    @Test
    void namesTheSetOnlyWhereNotificationsMay() {
        AgentScript day = day();
        day.minutes(61);
        assertTrue(choices(day).stream().anyMatch(choice -> choice.label().equals("Start your set")));
        day.change(day.settings().withPrivacy(it -> it.withHealthInNotifications(true)));
        day.minutes(60);
        assertEquals(List.of("09:00:00" + TOLD, "10:00:00 notify “It is time: Set s1” [start]"), told(day));
        assertTrue(choices(day).stream().anyMatch(choice -> choice.label().equals("Start your set: Set s1")));
    }

    @Test
    void opensThePlayerOnTheSetFromTrayAndNotification() {
        AgentScript day = day();
        day.minutes(61);
        day.windowCalls();
        day.said();
        day.desktop().tell(new DesktopEvent.TrayChosen(REF));
        assertEquals(List.of("09:01:00 raise player"), day.said());
        day.desktop().tell(new DesktopEvent.ButtonPressed(SetPrompt.CARD, SetPrompt.START));
        assertEquals(List.of("09:01:00 raise player"), day.said());
        day.desktop().tell(new DesktopEvent.ButtonPressed(SetPrompt.CARD, Notification.BODY));
        assertEquals(List.of("09:01:00 raise today"), day.said());
    }

    @Test
    void waitsForTheEndOfACallAndOfAPause() {
        AgentScript day = day();
        day.minutes(59);
        day.desktop().quiet(QuietReason.MICROPHONE, true);
        day.minutes(20);
        assertEquals(List.of(), told(day));
        assertTrue(offers(day), "whoever looks for it finds it");
        day.desktop().quiet(QuietReason.MICROPHONE, false);
        day.minutes(2);
        assertEquals(List.of("09:19:05" + TOLD), told(day));
        day.ask(new Request.Pause(Duration.ofHours(2)));
        day.minutes(120);
        assertEquals(List.of("11:21:00" + TOLD), told(day));
    }

    @Test
    void tellsNobodyWhoDoesNotWantItAndOffersItAllTheSame() {
        AgentScript day = day();
        day.change(day.settings().withStretching(it -> it.withTellsOfSets(false)));
        day.ask(new Request.SettingsChanged());
        day.minutes(180);
        assertEquals(List.of(), told(day));
        assertTrue(offers(day));
    }

    /** Working hours are for breaks; a set has its own time. */
    @Test
    void keepsItsTimeAlsoOutsideWorkingHours() {
        AgentScript day = following(new AgentScript(folder));
        WorkingHours early = new WorkingHours(
                Map.of(DayOfWeek.THURSDAY, List.of(new TimeRange(LocalTime.of(9, 0), LocalTime.of(9, 30)))));
        day.change(day.settings().withSchedule(day.settings().schedule().withHours(early)));
        day.begin();
        day.ask(new Request.SettingsChanged());
        day.minutes(65);
        assertEquals(List.of("09:00:00" + TOLD), told(day));
    }

    @Test
    void waitsForSomebodyWhoIsAway() {
        AgentScript day = day();
        day.minutes(30);
        day.desktop().handsOff();
        day.minutes(60);
        assertEquals(List.of(), told(day));
        day.desktop().handsOn();
        day.seconds(1);
        assertEquals(List.of("09:30:00" + TOLD), told(day));
    }

    @Test
    void holdsItBackWhileAWarningSignStands() {
        AgentScript day = day();
        UUID episode = new UUID(0, 5);
        PainEpisode pain = new PainEpisode(
                episode,
                day.loop().now().wall(),
                null,
                List.of(new PainSite("neck-back", null)),
                List.of(),
                List.of("fever"),
                List.of(),
                null,
                EpisodeSafety.NONE);
        day.writes(new JournalEntry.Pain(pain));
        day.ask(new Request.JournalChanged());
        day.minutes(90);
        assertEquals(List.of(), told(day));
        assertFalse(offers(day));
        assertEquals(List.of(), day.status().sets());
    }

    @Test
    void takesTheWordAwayWhenASignComesUpMeanwhile() {
        AgentScript day = day();
        day.desktop().bare();
        day.windowCalls();
        day.minutes(60);
        assertTrue(day.said().stream()
                .anyMatch(line -> line.contains("card “It is time for your set” [Start set, Not now]")));
        did(day, 1);
        assertTrue(day.said().stream().anyMatch(line -> line.contains("card gone set")));
    }

    @Test
    void isOfferedByTheNotificationOfABreakAndNotToldOfBesides() {
        AgentScript day = following(new AgentScript(folder, AgentScript.rest(Delivery.NOTIFICATION)))
                .begin();
        day.minutes(8);
        day.desktop().handsOff();
        day.minutes(12);
        day.desktop().handsOn();
        day.minutes(41);
        List<String> told = told(day);
        assertEquals(List.of("09:00:00" + TOLD), told);
        day.minutes(10);
        assertEquals(List.of("09:10:00 notify “Rest break, 5 min” [begin, set, postpone]"), told(day));
        day.windowCalls();
        day.said();
        day.desktop().tell(new DesktopEvent.ButtonPressed(BreakPrompts.NOTIFICATION, BreakPrompts.SET));
        assertTrue(day.said().contains("09:11:00 raise player"));
    }

    @Test
    void holdsTheBreakOnOfferWhileThePlayerIsOpened() {
        AgentScript day = following(new AgentScript(folder, AgentScript.rest(Delivery.FULL_SCREEN)))
                .begin();
        day.windowCalls();
        day.minutes(50);
        assertTrue(day.status().offered() != null);
        day.ask(new Request.OpenWindow("player", REF));
        assertEquals(null, day.status().offered());
    }

    @Test
    void costsNoWakeUpOfItsOwnAndNoFileWhereNothingIsFollowed() {
        AgentScript without = new AgentScript(folder).begin();
        script = without;
        without.minutes(10 * 60);
        int wakes = without.loop().wakes();
        assertFalse(Files.exists(folder.resolve("sets.json")));
        without.closeJournal();
        AgentScript with = new AgentScript(folder.resolve("with"));
        following(with).begin();
        with.minutes(10 * 60);
        // Each of the four words stands for a while, and goes by itself.
        assertEquals(wakes + 4, with.loop().wakes());
    }
}
