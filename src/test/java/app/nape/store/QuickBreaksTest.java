package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.agent.SavedBreaks;
import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.breaks.BreakScheduler;
import app.nape.breaks.BreakState;
import app.nape.breaks.DecisionLine;
import app.nape.breaks.Posture;
import app.nape.breaks.Quiet;
import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePresets;
import app.nape.journal.JournalEntry;
import app.nape.json.QuickRecords;
import app.nape.json.QuickWriter;
import app.nape.time.DayRollover;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** What the agent remembers is written and read without a mapper as with one. */
class QuickBreaksTest {
    private static final Schedule SCHEDULE = SchedulePresets.standard();
    private static final JsonFactory FACTORY = new JsonFactory();

    @Test
    void isWrittenAndReadAsTheMapperDoes() {
        for (SavedBreaks saved : lived(2027, 600)) {
            byte[] quick = QuickWriter.bytes(FACTORY, saved, SavedBreaks.class, List.of(), BreakStateJson.QUICK)
                    .orElseThrow();
            JsonNode mapped = tree(saved);
            assertEquals(mapped, StateJson.MAPPER.readTree(quick));
            assertEquals(mapped, tree(read(quick).orElseThrow()));
        }
    }

    static JsonNode tree(SavedBreaks saved) {
        return StateJson.MAPPER.readTree(StateJson.MAPPER.writeValueAsString(saved));
    }

    static Optional<SavedBreaks> read(byte[] document) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            return QuickRecords.read(parser, SavedBreaks.class, BreakStateJson.QUICK)
                    .filter(_ -> parser.nextToken() == null);
        } catch (JacksonException unclear) {
            return Optional.empty();
        }
    }

    /** States of an invented life in which everything happens at any time. */
    static List<SavedBreaks> lived(long seed, int steps) {
        Random random = new Random(seed);
        List<SavedBreaks> states = new ArrayList<>();
        Moment now = new Moment(Instant.parse("2026-11-23T07:00:00Z"), Duration.ofHours(1));
        BreakState state = BreakScheduler.step(
                        SCHEDULE,
                        BreakState.fresh(),
                        new BreakEvent.Started(now, ZoneId.of("Europe/Berlin"), DayRollover.DEFAULT, true))
                .next();
        for (int i = 0; i < steps; i++) {
            now = now.plus(Duration.ofMillis(random.nextInt(1, 900_000)));
            state = BreakScheduler.step(SCHEDULE, state, event(now, random)).next();
            LocalDate day = LocalDate.of(2026, 11, 23).plusDays(random.nextInt(3));
            states.add(new SavedBreaks(
                    state,
                    random.nextBoolean() ? List.of() : List.of(outcome(now, random)),
                    List.of(new DecisionLine(
                            now.wall(), any(DecisionLine.Code.values(), random), null, null, Duration.ofHours(1))),
                    Map.of(day, Duration.ofSeconds(random.nextInt(90_000))),
                    Map.of(day, state.person().positionsToday())));
        }
        return states;
    }

    private static JournalEntry.Break outcome(Moment now, Random random) {
        return new JournalEntry.Break(
                new UUID(random.nextLong(), random.nextLong()),
                now.wall(),
                "rest-break",
                any(BreakKind.values(), random),
                any(BreakOutcome.values(), random),
                Duration.ofSeconds(random.nextInt(900)));
    }

    private static BreakEvent event(Moment now, Random random) {
        return switch (random.nextInt(16)) {
            case 0 -> new BreakEvent.BecameActive(now);
            case 1 -> new BreakEvent.BecameIdle(now, Duration.ofSeconds(random.nextInt(90)));
            case 2 -> new BreakEvent.QuietBegan(now, any(Quiet.values(), random));
            case 3 -> new BreakEvent.QuietEnded(now, any(Quiet.values(), random));
            case 4 -> new BreakEvent.BreakAsked(now, null);
            case 5 -> new BreakEvent.BreakBegun(now);
            case 6 -> new BreakEvent.Postponed(now, Duration.ofMinutes(3));
            case 7 -> new BreakEvent.PauseAsked(now, Duration.ofHours(1));
            case 8 -> new BreakEvent.PauseAskedUntilTomorrow(now);
            case 9 -> new BreakEvent.PositionChanged(now, any(Posture.values(), random));
            case 10 -> new BreakEvent.Locked(now);
            case 11 -> new BreakEvent.ReadingModeSet(now, random.nextBoolean());
            case 12 -> new BreakEvent.ZoneChanged(now, ZoneId.of(random.nextBoolean() ? "Asia/Tokyo" : "+05:30"));
            case 13 -> new BreakEvent.ScheduleChanged(now, new DayRollover(LocalTime.of(random.nextInt(6), 30)));
            case 14 -> new BreakEvent.FellAsleep(now);
            default -> new BreakEvent.Ticked(now);
        };
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
