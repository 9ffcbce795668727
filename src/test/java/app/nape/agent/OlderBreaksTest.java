package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.nape.breaks.BreakEffect;
import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.breaks.BreakScheduler;
import app.nape.breaks.BreakState;
import app.nape.breaks.Presence;
import app.nape.breaks.Quiet;
import app.nape.breaks.SchedulePresets;
import app.nape.store.StateFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** State files that an older Nape wrote: before the scheduler's state was in parts. */
class OlderBreaksTest {
    private static final String UNDER_WAY = "break-under-way.json";
    private static final String PAUSED = "paused-and-away.json";

    @TempDir
    Path folder;

    @Test
    void goesOnWithABreakThatIsTypedThrough() throws IOException {
        BreakState state = file(UNDER_WAY).read().orElseThrow().state();
        assertEquals(Duration.ofMinutes(60).plusSeconds(57), state.clock().lived());
        assertEquals("Europe/Berlin", state.clock().zone().getId());
        assertEquals(Duration.ofSeconds(3602), state.clock().today().used());
        assertEquals(Set.of(Quiet.DO_NOT_DISTURB), state.person().quiet());
        assertEquals(true, state.person().reading());
        assertEquals(3, state.offers().rules().size());
        var left = BreakScheduler.step(
                SchedulePresets.standard(),
                state,
                new BreakEvent.BreakLeft(state.clock().last()));
        assertEquals(
                new BreakEffect.RecordOutcome(
                        "rest-break",
                        BreakKind.REST_BREAK,
                        BreakOutcome.CUT_SHORT,
                        Instant.parse("2026-11-23T09:00:05Z"),
                        Duration.ofSeconds(40)),
                left.effects().get(1));
    }

    @Test
    void goesOnWithAPauseAndALeapThatNobodyHasExplained() throws IOException {
        BreakState state = file(PAUSED).read().orElseThrow().state();
        assertEquals(Presence.LOCKED, state.person().presence());
        assertEquals(
                LocalDate.of(2026, 11, 24),
                Objects.requireNonNull(state.offers().pause()).day());
        assertEquals(
                Duration.ofMinutes(3),
                Objects.requireNonNull(state.clock().gap()).length());
        assertEquals(Duration.ofMinutes(52), state.offers().offerEnded());
        assertEquals(Duration.ofSeconds(10), BreakScheduler.nextWake(state).orElseThrow());
    }

    /** So that an older Nape reads it, too, when somebody goes back to it; facts that came later stand beside them. */
    @ParameterizedTest
    @ValueSource(strings = {UNDER_WAY, PAUSED})
    void writesTheSameFactsInTheSamePlaces(String name) throws IOException {
        StateFile<SavedBreaks> file = file(name);
        byte[] before = Files.readAllBytes(folder.resolve(name));
        file.write(file.read().orElseThrow());
        JsonMapper json = new JsonMapper();
        keeps(json.readTree(before), json.readTree(Files.readAllBytes(folder.resolve(name))), name);
    }

    private static void keeps(JsonNode before, JsonNode now, String where) {
        if (before.isObject()) {
            before.properties().forEach(fact -> {
                JsonNode kept = now.get(fact.getKey());
                assertNotNull(kept, where + " " + fact.getKey());
                keeps(fact.getValue(), kept, where + " " + fact.getKey());
            });
        } else if (before.isArray()) {
            assertEquals(before.size(), now.size(), where);
            for (int i = 0; i < before.size(); i++) {
                keeps(before.get(i), now.get(i), where + " " + i);
            }
        } else {
            assertEquals(before, now, where);
        }
    }

    /** The next fact that the scheduler learns is not in the files of today. */
    @Test
    void takesAFactThatTheFileDoesNotNameForWhatItIsAtFirst() throws IOException {
        StateFile<SavedBreaks> file = file(UNDER_WAY);
        Path path = folder.resolve(UNDER_WAY);
        Files.writeString(path, Files.readString(path).replace("\"reading\":true,", "\"quiet\":null,"));
        BreakState state = file.read().orElseThrow().state();
        assertEquals(false, state.person().reading());
        assertEquals(Set.of(Quiet.DO_NOT_DISTURB), state.person().quiet());
    }

    private StateFile<SavedBreaks> file(String name) throws IOException {
        try (InputStream kept = Objects.requireNonNull(OlderBreaksTest.class.getResourceAsStream(name))) {
            Files.copy(kept, folder.resolve(name));
        }
        return new StateFile<>(folder.resolve(name), SavedBreaks.class);
    }
}
