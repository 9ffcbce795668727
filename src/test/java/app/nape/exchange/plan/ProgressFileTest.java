package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.care.plan.DoneSet;
import app.nape.care.plan.Progress;
import app.nape.care.plan.SetOutcome;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.exchange.seal.Age;
import app.nape.exchange.seal.AgeKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was done comes back sealed, and is read as it was written. */
class ProgressFileTest {
    private static Progress sample() {
        return ProgressFile.read(Samples.bytes(Samples.PROGRESS), List.of()).progress();
    }

    @Test
    void opensWithTheTherapistsKeyAlone() {
        OpenedProgress opened = ProgressFile.read(Samples.bytes(Samples.SEALED), List.of(Samples.therapist()));
        assertEquals(ProgressFile.read(Samples.bytes(Samples.PROGRESS), List.of()), opened);
        PlanRefused refused = assertThrows(
                PlanRefused.class, () -> ProgressFile.read(Samples.bytes(Samples.SEALED), List.of(AgeKey.made())));
        assertEquals("plan.sealed", refused.sentence().id());
    }

    @Test
    void readsWhatWasDone() {
        assertEquals(8, sample().days().size());
        assertEquals(
                new DoneSet(
                        "s1",
                        LocalTime.of(11, 29),
                        SetOutcome.STOPPED_FOR_PAIN,
                        List.of("i1", "i2"),
                        2,
                        4,
                        List.of(new Skipped("i3", SkipReason.PAIN))),
                sample().days().get(4).sets().getLast());
        assertEquals(List.of("Should I start the chest stretch again?"), sample().questions());
    }

    @Test
    void writesItByteForByteAsItWas() {
        String written = new String(ProgressWriter.bytes(sample()), StandardCharsets.UTF_8);
        String before = Samples.text(Samples.PROGRESS);
        int from = before.indexOf("\"progress\": ") + "\"progress\": ".length();
        assertEquals(before.substring(from, Math.min(before.length(), from + written.length())), written);
    }

    @Test
    void sealsWhatItWrites() {
        AgeKey therapist = AgeKey.made();
        SigningKey person = SigningKey.made();
        byte[] sealed = ProgressFile.sealed(sample(), person, therapist.recipient());
        assertEquals(new OpenedProgress(sample(), person.key()), ProgressFile.read(sealed, List.of(therapist)));
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("score"));
        assertArrayEquals(ProgressFile.open(sample(), person), Age.open(sealed, List.of(therapist), Integer.MAX_VALUE));
    }

    @Test
    void saysWhenThereIsNobodyToSealItTo() {
        String mistyped = Samples.therapist().recipient().replace("age1kz", "age1kk");
        for (String recipient : List.of("", "age1", mistyped)) {
            PlanRefused refused =
                    assertThrows(PlanRefused.class, () -> ProgressFile.sealed(sample(), SigningKey.made(), recipient));
            assertEquals("plan.no-recipient", refused.sentence().id());
        }
    }
}
