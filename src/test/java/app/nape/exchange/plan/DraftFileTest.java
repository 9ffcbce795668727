package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.InFlare;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Picture;
import app.nape.care.plan.PictureKind;
import app.nape.care.plan.Sides;
import app.nape.care.practice.KeptDraft;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.care.practice.Revised;
import app.nape.care.practice.SetLine;
import app.nape.care.practice.WordLine;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a therapist is writing, on the disk. */
class DraftFileTest {
    private static final Instant BEGUN = Instant.parse("2026-11-25T09:00:00Z");
    private static final ItemDose DOSE = new ItemDose(
            2,
            10,
            RepMode.PER_SIDE,
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            Sides.BOTH,
            Side.LEFT,
            "yellow band");

    @TempDir
    Path folder;

    private final ProgrammeDraft empty = ProgrammeDraft.empty(LocalDate.of(2026, 11, 25), "pt-BR", "Phase 1", "Set 1");

    private DraftFile file() {
        return new DraftFile(folder.resolve("programme-draft.json"));
    }

    private void comesBack(ProgrammeDraft draft) throws IOException {
        KeptDraft kept = new KeptDraft(BEGUN, draft, null);
        file().write(kept);
        assertEquals(Optional.of(kept), file().read());
    }

    private static ProgrammeDraft line(ProgrammeDraft draft, String typed) {
        return ((WordLine.Line.Read) WordLine.read(typed, draft)).draft();
    }

    @Test
    void bringsBackWhatIsHardlyBegun() throws IOException {
        comesBack(empty);
        comesBack(empty.titled("D"));
        comesBack(empty.labelled("NP-1").titledSet("At the desk"));
        comesBack(empty.titled("x".repeat(300)).labelled("y".repeat(300)));
    }

    @Test
    void bringsBackEverySetAndPhaseAlsoThoseInWhichNothingStandsYet() throws IOException {
        ProgrammeDraft draft = empty.add("chin-tuck-seated", "Chin tuck (seated)", DOSE, InFlare.KEEP)
                .nextSet("Evening")
                .with((SetLine.Line.Read) SetLine.read("3/d mo we 8 12:30 18"))
                .nextPhase("Then", "Set 3");
        comesBack(draft);
        comesBack(draft.selected(0, 1, -1));
        comesBack(draft.selected(0, 0, 0));
        comesBack(line(line(line(draft, "days: 9"), "when: no pain"), "goal: Walk the dog"));
    }

    @Test
    void bringsBackAnOwnExerciseWithItsPicture() throws IOException {
        OwnExercise own = new OwnExercise(
                "own-nod",
                "Nod",
                List.of("Nod."),
                "neck-rotation",
                true,
                List.of(),
                new Picture(PictureKind.PNG, Pictures.png(4, 4), "A nod"));
        comesBack(empty.add(own, DOSE, InFlare.PAUSE));
    }

    @Test
    void knowsWhichRevisionItChanges() throws IOException {
        OpenedPlan plan = PlanFile.read(Samples.bytes(Samples.CHRONIC), List.of());
        KeptDraft kept = new KeptDraft(
                BEGUN,
                ProgrammeDraft.of(plan.programme()).titled("Other"),
                new Revised(plan.programme().head(), plan.hash()));
        file().write(kept);
        assertEquals(Optional.of(kept), file().read());
    }

    @Test
    void isItsOwnersAloneAndGoneWhenItIsForgotten() throws IOException {
        file().write(new KeptDraft(BEGUN, empty, null));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file().file())));
        file().delete();
        assertTrue(file().read().isEmpty());
    }

    @Test
    void isPutAsideWhereItCannotBeRead() throws IOException {
        file().write(new KeptDraft(BEGUN, empty, null));
        byte[] whole = Files.readAllBytes(file().file());
        for (int end = 0; end < whole.length; end += 97) {
            Files.write(file().file(), java.util.Arrays.copyOf(whole, end));
            assertNull(file().read().orElse(null), "the first " + end + " bytes");
            assertFalse(Files.exists(file().file()));
        }
        assertTrue(Files.exists(folder.resolve("programme-draft.json.unreadable")));
    }
}
