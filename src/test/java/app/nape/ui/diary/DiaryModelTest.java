package app.nape.ui.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exchange.diary.DayOrder;
import app.nape.exchange.diary.DiaryField;
import app.nape.exchange.diary.DiaryFound;
import app.nape.exchange.diary.DiaryFound.Question;
import app.nape.exchange.diary.ScoreScale;
import app.nape.ui.player.UiBench;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A diary’s table before it is imported. The bench is in London, on 2 March 2026. */
class DiaryModelTest {
    private static final String TWO_WAYS = "Date,Pain,Where\n03/02/2026,7,neck left\n01/02/2026,6,neck\n";

    private final UiBench bench = new UiBench();
    private final List<String> refused = new ArrayList<>();
    private int shown;

    private DiaryModel read(String text) {
        DiaryModel model = new DiaryModel(bench.context(), text.getBytes(StandardCharsets.UTF_8));
        assertNull(model.found().get());
        assertFalse(model.ready(), "nothing was read yet");
        model.read(() -> shown++, why -> refused.add(why.id()));
        return model;
    }

    private static DiaryFound found(DiaryModel model) {
        return Objects.requireNonNull(model.found().get());
    }

    private int kept() {
        return bench.journal()
                .between(Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"), Set.of("pain", "reading", "remedy"))
                .size();
    }

    @Test
    void asksWhatTheTableDoesNotSayAndIsReadyOnceThatIsSaid() {
        DiaryModel model = read(TWO_WAYS);
        assertEquals(1, shown);
        assertEquals(Set.of(Question.ORDER), found(model).questions());
        assertFalse(model.ready());
        model.add(_ -> shown++);
        assertEquals(0, kept(), "nothing comes into the log before that");
        model.choose(now -> now.withOrder(DayOrder.DMY));
        assertTrue(model.ready());
        assertEquals(
                Instant.parse("2026-02-03T12:00:00Z"),
                found(model).entries().getFirst().at());
    }

    @Test
    void keepsWhatWasChosenBeforeWithEachFurtherChoice() {
        DiaryModel model = read(TWO_WAYS);
        model.choose(now -> now.withOrder(DayOrder.MDY));
        model.choose(now -> now.withColumn("Pain", DiaryField.UNKNOWN));
        assertEquals(DayOrder.MDY, found(model).order());
        assertEquals(DiaryField.UNKNOWN, found(model).columns().get(1).field());
        model.choose(now -> now.withColumn("Pain", DiaryField.SCORE).withScale(ScoreScale.TEN));
        assertEquals(
                Instant.parse("2026-03-02T12:00:00Z"),
                found(model).entries().getFirst().at());
        assertEquals(DayOrder.MDY, model.choices().order());
    }

    @Test
    void addsWhatWasFoundAsOneChangeAndNothingTwice() {
        DiaryModel model = read(TWO_WAYS);
        model.choose(now -> now.withOrder(DayOrder.DMY));
        List<Integer> added = new ArrayList<>();
        long version = bench.version().get();
        model.add(merged -> added.add(merged.added()));
        assertEquals(version + 1, bench.version().get());
        assertEquals(4, kept());
        model.add(merged -> added.add(merged.added()));
        assertEquals(4, kept());
        assertEquals(List.of(4, 0), added);
    }

    @Test
    void saysWhyAFileHoldsNoDiaryAndShowsNothing() {
        DiaryModel model = read("just words\n");
        assertEquals(List.of("diary.no-table"), refused);
        assertEquals(0, shown);
        assertNull(model.found().get());
    }

    @Test
    void isNotReadyWhereEveryRowIsLeftOut() {
        DiaryModel model = read("Date,Pain (0-10)\n2026-02-01,0\n");
        assertEquals(1, found(model).leftOut().size());
        assertFalse(model.ready());
    }

    @Test
    void writesALineForEachPainAndRemedyAndNoneForAScore() {
        DiaryModel model = read("""
            Date,Time,Pain (0-10),Where,Treatment,Note,Mood
            2026-02-03,02:40,7,neck left,heat 15 min,woke with it,low
            2026-02-04,09:00,,shoulder,massage,,
            """);
        assertEquals(
                List.of(
                        "3 Feb 2026, 02:40: 7 of 10, Back of neck, left | woke with it · Mood: low",
                        "3 Feb 2026, 02:40: Moist heat (damp cloth, heat pad), 15 min | null",
                        "4 Feb 2026, 09:00: pain, Shoulder | null",
                        "4 Feb 2026, 09:00: Self-massage | null"),
                lines(model, 6));
        assertEquals(2, lines(model, 2).size());
        assertEquals(0, lines(model, 0).size());
    }

    private List<String> lines(DiaryModel model, int most) {
        return new EntryLines(bench.context(), found(model))
                .first(most).stream()
                        .map(line -> line.words() + " | " + line.note())
                        .toList();
    }
}
