package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.desktop.TrayItem;
import app.nape.journal.JournalEntry;
import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.words.InEnglish;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a warning sign stands, the agent starts no remedy that it holds, and tray and status say it first. */
class AgentStandingTest {
    @TempDir
    private Path folder;

    private static JournalEntry pain(AgentScript day, EpisodeSafety said, String... symptoms) {
        return new JournalEntry.Pain(new PainEpisode(
                new UUID(0, 5),
                day.status().at(),
                null,
                List.of(new PainSite("neck-back", null)),
                List.of(),
                List.of(symptoms),
                List.of(),
                null,
                said));
    }

    private static void note(AgentScript day, EpisodeSafety said, String... symptoms) {
        day.writes(pain(day, said, symptoms));
        assertInstanceOf(Reply.Done.class, day.ask(new Request.JournalChanged()));
        day.seconds(1);
    }

    private static Reply start(AgentScript day, String remedy) {
        return day.ask(new Request.StartRemedy(remedy, Duration.ofMinutes(15), null, null, null));
    }

    private static List<String> choices(AgentScript day) {
        return day.desktop().face().menu().stream()
                .filter(TrayItem.Choice.class::isInstance)
                .map(item -> ((TrayItem.Choice) item).id())
                .toList();
    }

    @Test
    void startsNothingThatAnEmergencyHoldsAndSaysWhatToDo() {
        AgentScript day = new AgentScript(folder).begin();
        assertTrue(choices(day).containsAll(List.of("stretch", "ice", "heat")));
        note(day, EpisodeSafety.NONE, "fever", "stiff");
        Reply.Refused refused = assertInstanceOf(Reply.Refused.class, start(day, "ice"));
        String because = InEnglish.of(refused.because());
        assertTrue(because.startsWith("Get emergency help now. Stop. Call "), because);
        assertTrue(because.endsWith("Ice waits until somebody has advised you."), because);
        assertNull(day.status().remedy());
        AgentStatus.Warning warning = day.status().warning();
        assertNotNull(warning);
        assertEquals("emergency", warning.level());
        assertEquals(List.of("exercises", "ice", "heat", "massage"), warning.held());
        assertEquals("redflags", choices(day).getFirst());
        assertTrue(choices(day).stream().noneMatch(List.of("stretch", "ice", "heat")::contains), "" + choices(day));
        assertInstanceOf(Reply.Done.class, start(day, "rest"), "rest is held by nothing");
    }

    @Test
    void leavesWhatTheSignDoesNotHoldAndLetsGoOnceThePersonWasAdvised() {
        AgentScript day = new AgentScript(folder).begin();
        note(day, EpisodeSafety.NONE, "fever");
        assertTrue(choices(day).contains("ice"));
        assertTrue(choices(day).stream().noneMatch(List.of("stretch", "heat")::contains));
        Reply.Refused refused = assertInstanceOf(Reply.Refused.class, start(day, "heat"));
        String because = InEnglish.of(refused.because());
        assertTrue(because.startsWith("Speak to a doctor or urgent-care line today. Call your doctor"), because);
        assertTrue(because.endsWith("Heat waits until somebody has advised you."), because);
        assertInstanceOf(Reply.Refused.class, start(day, "warm-bath"));
        note(day, EpisodeSafety.NONE.advised(day.status().at(), List.of("fever:today")), "fever");
        assertNull(day.status().warning());
        assertTrue(choices(day).containsAll(List.of("stretch", "ice", "heat")));
        assertInstanceOf(Reply.Done.class, start(day, "heat"));
    }

    @Test
    void knowsWhatStandsFromTheStart() {
        AgentScript day = new AgentScript(folder).begin();
        day.writes(pain(day, EpisodeSafety.NONE, "numb"));
        day.crash(Duration.ofMinutes(1));
        day.begin();
        day.seconds(1);
        assertInstanceOf(Reply.Refused.class, start(day, "ice"));
    }
}
