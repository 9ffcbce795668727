package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Ask;
import app.nape.care.plan.Begins;
import app.nape.care.plan.Bounds;
import app.nape.care.plan.Head;
import app.nape.care.plan.InFlare;
import app.nape.care.plan.Item;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.Sender;
import app.nape.care.plan.Sides;
import app.nape.care.plan.Validity;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A signed file in which any one bit is another: it is never taken for what was signed. */
class EveryBitTest {
    private static final SigningKey KEY = SigningKey.made();

    static Programme small() {
        return new Programme(
                new Head(
                        UUID.fromString("019ab3c0-1a00-7000-8000-000000000001"),
                        1,
                        "",
                        Instant.parse("2026-11-23T10:20:00Z"),
                        "",
                        "c/1",
                        "en",
                        "",
                        "T"),
                Sender.named("A"),
                List.of(),
                new Validity(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24)),
                null,
                List.of(new Phase(
                        "p1",
                        "P",
                        new Begins.On(LocalDate.of(2026, 11, 23)),
                        1,
                        "",
                        List.of(new ProgrammeSet(
                                "s1",
                                "S",
                                List.of(DayOfWeek.MONDAY),
                                1,
                                List.of(),
                                List.of(new Item(
                                        "i1",
                                        "self-hug",
                                        "Hug",
                                        new ItemDose(
                                                1,
                                                1,
                                                RepMode.TOTAL,
                                                Duration.ZERO,
                                                Duration.ZERO,
                                                Duration.ZERO,
                                                Sides.NONE,
                                                Side.NONE,
                                                ""),
                                        "",
                                        InFlare.KEEP,
                                        false)))))),
                new Bounds(5, 2, Ask.NEVER),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                "",
                List.of());
    }

    @Test
    void isRefused() {
        SigningKey before = SigningKey.made();
        byte[] whole = PlanFile.signed(small(), KEY, before);
        List<String> taken = new ArrayList<>();
        for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
            byte[] changed = whole.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            try {
                PlanFile.read(changed, List.of());
                taken.add("byte " + bit / Byte.SIZE + ", bit " + bit % Byte.SIZE);
            } catch (PlanRefused refused) {
                // As it should be.
            }
        }
        assertEquals(List.of(), taken);
        assertEquals(KEY.key(), PlanFile.read(whole, List.of()).signed());
    }

    @Test
    void isRefusedWhereItIsASpaceMoreOrLess() {
        String whole = new String(PlanFile.signed(small(), KEY), StandardCharsets.UTF_8);
        for (String changed : List.of(
                whole.replace("\"title\": \"T\"", "\"title\":  \"T\""),
                whole.replace("\"title\": \"T\"", "\"title\":\"T\""),
                whole.replace("\n \"title\"", "\r\n \"title\""))) {
            assertNotEquals(whole, changed);
            PlanRefused refused = assertThrows(
                    PlanRefused.class, () -> PlanFile.read(changed.getBytes(StandardCharsets.UTF_8), List.of()));
            assertEquals("plan.changed", refused.sentence().id());
        }
    }

    /** A signature says nothing of what it was not made over. */
    @Test
    void isRefusedWithTheSignatureOfAnother() {
        String one = new String(PlanFile.signed(small(), KEY), StandardCharsets.UTF_8);
        Programme next = small().with(small().head().next("", Instant.parse("2026-11-24T10:20:00Z"), ""));
        String other = new String(PlanFile.signed(next, KEY), StandardCharsets.UTF_8);
        String mixed = one.substring(0, one.indexOf("\"signature\"")) + other.substring(other.indexOf("\"signature\""));
        PlanRefused refused =
                assertThrows(PlanRefused.class, () -> PlanFile.read(mixed.getBytes(StandardCharsets.UTF_8), List.of()));
        assertEquals("plan.changed", refused.sentence().id());
        assertTrue(one.length() > 600);
    }
}
