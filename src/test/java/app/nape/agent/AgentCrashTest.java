package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Delivery;
import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.code.Sentence;
import app.nape.journal.JournalEntry;
import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.words.InEnglish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agent that is killed at any moment, and the one that comes after it. */
class AgentCrashTest {
    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void goesOnAsIfThereHadBeenNoCrash() {
        AgentScript crashed = working(folder);
        AgentScript whole = working(other);
        for (AgentScript day : List.of(crashed, whole)) {
            day.minutes(30);
        }
        crashed.crash(Duration.ZERO);
        for (AgentScript day : List.of(crashed, whole)) {
            day.minutes(10);
        }
        AgentStatus after = crashed.status();
        AgentStatus expected = whole.status();
        assertEquals(expected.breaks(), after.breaks());
        assertEquals(expected.activeToday(), after.activeToday());
        assertEquals(expected.counts(), after.counts());
        assertEquals(expected.presence(), after.presence());
    }

    @Test
    void losesAtMostAMinuteOfUseWhenKilledBetweenTwoCheckpoints() {
        AgentScript day = working(folder);
        day.minutes(20);
        day.seconds(47);
        Duration before = Duration.ofMinutes(20).plusSeconds(47);
        day.crash(Duration.ofSeconds(1));
        Duration lost = before.minus(day.status().activeToday());
        assertTrue(lost.compareTo(BreakService.CHECKPOINT) <= 0, () -> "lost " + lost);
    }

    @Test
    void remembersPausesAndTheDecisionLog() {
        AgentScript day = working(folder);
        day.minutes(5);
        day.ask(new Request.Pause(Duration.ofHours(1)));
        List<AgentStatus.Decision> before = day.status().decisions();
        day.crash(Duration.ofMinutes(1));
        assertEquals(
                AgentScript.START.plus(Duration.ofMinutes(65)), day.status().pausedUntil());
        List<AgentStatus.Decision> after = day.status().decisions();
        assertTrue(after.containsAll(before), () -> "of " + before + " were left " + after);
    }

    @Test
    void writesAnOutcomeOnceThoughItWasKilledBeforeItCould() {
        AgentScript day = working(folder);
        day.minutes(10);
        day.diskFull(true);
        day.ask(new Request.BreakTaken(null, null));
        day.crash(Duration.ofSeconds(5));
        assertEquals(List.of(), day.outcomes());
        day.diskFull(false);
        day.crash(Duration.ofSeconds(5));
        assertEquals(1, day.outcomes().size());
        day.crash(Duration.ofSeconds(5));
        assertEquals(1, day.outcomes().size());
    }

    @Test
    void saysAtOnceThatAnEndedTimerIsNotInTheLogYetAndBringsItThereLater() {
        AgentScript day = working(folder);
        day.minutes(1);
        day.ask(new Request.StartRemedy("ice", Duration.ofMinutes(5), null, null, null));
        day.minutes(2);
        day.diskFull(true);
        Reply told = day.ask(new Request.StopRemedy(null));
        assertEquals(new Reply.Done(Sentence.of("agent.remedy.not-yet", Sentence.of("data.full.writing"))), told);
        day.diskFull(false);
        day.minutes(2);
        assertEquals(
                List.of(Duration.ofMinutes(2)),
                day.kept("remedy").stream()
                        .map(entry -> ((JournalEntry.Remedy) entry).length())
                        .toList());
    }

    @Test
    void startsNoTimerThatACrashWouldLose() throws IOException {
        AgentScript day = working(folder);
        Files.createDirectories(folder.resolve("remedy.json/full"));
        Reply told = day.ask(new Request.StartRemedy("ice", Duration.ofMinutes(5), null, null, null));
        Reply.Refused refused = assertInstanceOf(Reply.Refused.class, told);
        String said = InEnglish.of(refused.because());
        assertTrue(said.contains("The timer was not started"), said);
        assertNull(day.status().remedy());
    }

    @Test
    void bringsTheHoursOfUseIntoTheJournalThoughItWasKilledBeforeItCould() {
        AgentScript day = working(folder);
        day.diskFull(true);
        day.minutes(40);
        day.crash(Duration.ofSeconds(5));
        day.diskFull(false);
        day.minutes(1);
        Duration kept = day.activeDay("2026-11-19");
        assertTrue(kept.compareTo(Duration.ofMinutes(39)) >= 0, () -> "kept " + kept);
        day.close();
        assertEquals(day.status().activeToday(), day.activeDay("2026-11-19"));
    }

    @Test
    void readsTheStateOfAnAgentThatKeptNoHoursOfUse() throws IOException {
        AgentScript day = working(folder);
        day.minutes(5);
        Path file = folder.resolve("breaks.json");
        String now = Files.readString(file);
        String before = now.replaceAll(",\"active\":\\{[^}]*}", "");
        assertFalse(before.equals(now));
        Files.writeString(file, before);
        day.crash(Duration.ofSeconds(1));
        assertTrue(day.status().activeToday().compareTo(Duration.ofMinutes(4)) >= 0);
    }

    @Test
    void letsGoOfTimerAndDayWhenEverythingIsErased() {
        AgentScript day = working(folder);
        day.minutes(20);
        day.ask(new Request.BreakTaken(null, null));
        day.ask(ice());
        day.minutes(2);
        assertEquals(1, day.outcomes().size());

        assertEquals(new Reply.Done(), day.ask(new Request.Erase()));
        assertNull(day.status().remedy());
        assertEquals(List.of(), day.outcomes());
        assertEquals(Duration.ZERO, day.status().activeToday());
        day.crash(Duration.ofSeconds(5));
        assertNull(day.status().remedy());
        assertEquals(List.of(), day.outcomes());
        day.minutes(5);
        assertTrue(day.status().activeToday().isPositive(), "the day goes on");
    }

    @Test
    void keepsARemedyTimerThroughACrashAndASleep() {
        AgentScript day = working(folder);
        assertEquals(new Reply.Done(), day.ask(ice()));
        assertInstanceOf(Reply.Refused.class, day.ask(ice()), "one at a time");
        day.minutes(3);
        day.crash(Duration.ofMinutes(1));
        day.windowCalls();
        AgentStatus.RunningRemedy running = day.status().remedy();
        assertNotNull(running);
        assertEquals(AgentScript.START.plus(Duration.ofMinutes(15)), running.ends());
        assertEquals(AgentScript.START.plus(Duration.ofMinutes(20)), running.hardStop());

        day.said();
        day.minutes(2);
        day.loop().sleep(Duration.ofMinutes(9));
        day.desktop().tell(new app.nape.desktop.DesktopEvent.WokeUp());
        List<String> said = day.said();
        assertEquals("08:05:00 skin check", said.getFirst());
        assertTrue(said.contains("08:15:00 remedy over"), said::toString);

        day.seconds(30);
        assertEquals(new Reply.Done(), day.ask(new Request.StopRemedy(new Nprs(3))));
        assertNull(day.status().remedy());
        JournalEntry.Remedy kept = (JournalEntry.Remedy) day.kept("remedy").getFirst();
        assertEquals(AgentScript.START, kept.at());
        assertEquals(Duration.ofSeconds(15 * 60 + 30), kept.length());
        assertEquals(new Nprs(6), kept.before());
        assertEquals(new Nprs(3), kept.after());
    }

    @Test
    void warnsWhenTheLastColdWasUnderTwoHoursAgo() {
        AgentScript day = working(folder);
        day.ask(ice());
        day.minutes(15);
        day.ask(new Request.StopRemedy(null));
        day.minutes(60);
        Reply.Done warned = (Reply.Done) day.ask(ice());
        assertEquals(
                "The last one was 60 minutes ago; two hours between them let the skin recover.",
                InEnglish.of(Objects.requireNonNull(warned.but())));
        assertNotNull(day.status().remedy(), "a warning is no refusal");
        day.ask(new Request.StopRemedy(null));
        day.minutes(121);
        assertEquals(new Reply.Done(), day.ask(ice()));
    }

    @Test
    void takesTheScoreAfterARemedyForTheStateOfTheEpisodeWhileThatIsOpen() {
        AgentScript day = working(folder);
        UUID episode = new UUID(7, 1);
        PainEpisode open = new PainEpisode(
                episode,
                AgentScript.START,
                null,
                List.of(new PainSite("neck-back", BodySide.LEFT)),
                List.of(),
                List.of(),
                List.of(),
                null);
        day.writes(new JournalEntry.Pain(open));
        Request ice = new Request.StartRemedy("ice", Duration.ofMinutes(15), null, episode, new Nprs(6));
        day.ask(ice);
        day.minutes(15);
        day.ask(new Request.StopRemedy(new Nprs(4)));
        JournalEntry.Reading reading =
                (JournalEntry.Reading) day.kept("reading").getFirst();
        assertEquals(new Nprs(4), reading.score());
        assertEquals(AgentScript.START.plus(Duration.ofMinutes(15)), reading.at());

        day.writes(new JournalEntry.Pain(open.withEnded(reading.at())));
        day.ask(ice);
        day.ask(new Request.StopRemedy(new Nprs(2)));
        assertEquals(1, day.kept("reading").size());
    }

    @Test
    void putsAStateThatCannotBeReadAsideAndBeginsAfresh() throws IOException {
        Files.writeString(folder.resolve("breaks.json"), "{\"state\": nonsense");
        AgentScript day = working(folder);
        assertEquals(Duration.ofMinutes(50), day.status().breaks().getFirst().in());
        assertTrue(Files.exists(folder.resolve("breaks.json.unreadable")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"state\":5}", "{\"state\":null}", "{\"started\":{}}", "null", "[]", "5", "", "{"})
    void putsAStateWithoutItsPartsAsideAndAnswersAllThatWasAskedMeanwhile(String left) throws IOException {
        for (String name : List.of("breaks.json", "remedy.json")) {
            Files.writeString(folder.resolve(name), left);
        }
        AgentScript day = new AgentScript(folder, AgentScript.rest(Delivery.FULL_SCREEN));
        day.slowDesktop();
        day.begin();
        List<Reply> early = day.askEarly(ice());
        day.seconds(2);
        assertEquals(List.of(new Reply.Done()), early);
        assertNotNull(day.status().remedy());
        for (String name : List.of("breaks.json", "remedy.json")) {
            assertTrue(Files.exists(folder.resolve(name + ".unreadable")), name);
        }
    }

    @Test
    void letsATimerGoThatCannotBeReckonedWith() throws IOException {
        AgentScript day = working(folder);
        day.ask(ice());
        Path file = folder.resolve("remedy.json");
        String running = Files.readString(file);
        Files.writeString(file, running.replaceAll("\"before\":\"[^\"]*\"", "\"before\":\"PT2562047788015215H30M7S\""));
        day.crash(Duration.ofSeconds(5));
        assertTrue(day.status().working());
        assertInstanceOf(Reply.class, day.ask(new Request.StopRemedy(null)));
        assertEquals(new Reply.Done(), day.ask(ice()));
    }

    @Test
    void keepsItsFilesToTheirOwner() throws IOException {
        AgentScript day = working(folder);
        day.ask(ice());
        for (String name : List.of("breaks.json", "remedy.json")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))),
                    name);
        }
    }

    private static Request ice() {
        return new Request.StartRemedy("ice", Duration.ofMinutes(15), null, null, new Nprs(6));
    }

    private static AgentScript working(Path where) {
        return new AgentScript(where, AgentScript.rest(Delivery.FULL_SCREEN)).begin();
    }
}
