package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Head;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Progress;
import app.nape.care.plan.Sender;
import app.nape.care.practice.WhatCameBack;
import app.nape.content.Bundled;
import app.nape.exchange.seal.Age;
import app.nape.exchange.seal.AgeKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeFolderTest {
    private static final Path SAMPLES = Path.of("src/test/resources/app/nape/exchange/plan");
    private static final SenderCard CARD = SenderCard.made(Sender.named("A. Sample"));

    @TempDir
    Path temp;

    private PracticeFolder folder() {
        return new PracticeFolder(temp.resolve("programmes"), List.of(CARD.age()));
    }

    private static Programme programme(UUID id, int revision, String label) {
        Programme template = PlanTemplates.find("desk-neck").orElseThrow();
        Head of = template.head();
        return template.with(new Head(
                        id,
                        revision,
                        "",
                        Instant.parse("2026-11-20T08:00:00Z").plusSeconds(revision),
                        "Nape",
                        of.catalogue(),
                        "en",
                        label,
                        "Desk neck"))
                .with(CARD.sender());
    }

    private Path put(Programme programme) throws IOException {
        PracticeFolder folder = folder();
        Path file = folder.place(programme);
        folder.write(file, PlanFile.signed(programme, CARD.signing()));
        return file;
    }

    private static Progress sample() throws IOException {
        return ProgressFile.read(Files.readAllBytes(SAMPLES.resolve("NP-0412.nape-progress.json")), List.of())
                .progress();
    }

    private static Progress of(UUID plan, Progress like, Instant made) {
        return new Progress(
                plan,
                like.revisions(),
                like.label(),
                made,
                like.zone(),
                like.from(),
                like.to(),
                like.shared(),
                like.notShared(),
                like.days(),
                like.measures(),
                like.episodes(),
                like.remedies(),
                like.signs(),
                like.questions(),
                like.sealTo());
    }

    private static byte[] sealed(Progress progress) {
        return ProgressFile.sealed(progress, SigningKey.made(), CARD.age().recipient());
    }

    private PracticeRow.Read only() throws IOException {
        List<PracticeRow> rows = folder().rows(PracticeFolder.Order.LABEL);
        assertEquals(1, rows.size());
        return assertInstanceOf(PracticeRow.Read.class, rows.getFirst());
    }

    @Test
    void isEmptyWhereThereIsNoFolderYet() throws IOException {
        assertEquals(List.of(), folder().rows(PracticeFolder.Order.LABEL));
        assertFalse(Files.exists(folder().folder()));
    }

    @Test
    void keepsItsFilesToItsOwner() throws IOException {
        Path file = put(programme(new UUID(7, 1), 1, "NP-1"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().folder())));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void makesOneRowOfAllRevisionsAndAllThatCameBack() throws IOException {
        UUID id = new UUID(7, 1);
        put(programme(id, 1, "NP-0412"));
        put(programme(id, 2, "NP-0412"));
        folder().file(sealed(of(id, sample(), Instant.parse("2026-11-28T08:00:00Z"))));
        folder().file(sealed(of(id, sample(), Instant.parse("2026-11-30T08:00:00Z"))));
        PracticeRow.Read row = only();
        assertEquals(2, row.revision());
        assertEquals("NP-0412", row.label());
        assertEquals(4, row.files().size());
        assertEquals(Instant.parse("2026-11-30T08:00:00Z"), row.last());
        assertEquals(
                Instant.parse("2026-11-30T08:00:00Z"),
                Objects.requireNonNull(row.progress()).made());
    }

    @Test
    void saysInShortWhatCameBack() throws IOException {
        UUID id = new UUID(7, 1);
        put(programme(id, 1, "NP-0412"));
        assertNull(only().cameBack());
        folder().file(sealed(of(id, sample(), Instant.parse("2026-11-30T08:00:00Z"))));
        WhatCameBack back = Objects.requireNonNull(only().cameBack());
        assertEquals(8, back.days().size());
        assertEquals(6, back.first());
        assertEquals(0, back.latest());
        assertEquals(1, back.stoppedForPain());
        assertEquals(1, back.questions());
        assertEquals(22, back.done());
        assertEquals(30, back.due());
        assertEquals(
                List.of(
                        "22 of 30 sets in the last 8 days",
                        "Pain first 6, latest 0",
                        "Stopped for pain 1×",
                        "1 question"),
                new CameBackWords(Bundled.TEXTS).parts(back));
    }

    @Test
    void filesTheSameTwiceOnlyOnce() throws IOException {
        Progress progress = of(new UUID(7, 1), sample(), Instant.parse("2026-11-30T08:00:00Z"));
        Path first = folder().file(sealed(progress)).file();
        assertEquals(first, folder().file(sealed(progress)).file());
        assertEquals("", only().title(), "its programme is not here");
        assertEquals("NP-0412", only().label());
    }

    @Test
    void filesNothingThatWasSealedToSomebodyElse() throws IOException {
        byte[] foreign =
                ProgressFile.sealed(sample(), SigningKey.made(), AgeKey.made().recipient());
        assertThrows(PlanRefused.class, () -> folder().file(foreign));
        assertThrows(PlanRefused.class, () -> folder().file(PlanFile.unsigned(programme(new UUID(7, 1), 1, "NP-1"))));
        assertFalse(Files.exists(folder().folder()));
    }

    @Test
    void showsAFileThatCannotBeReadAsARowThatSaysWhyAndLeavesOthersAlone() throws IOException {
        Path file = put(programme(new UUID(7, 1), 1, "NP-1"));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Files.writeString(folder().folder().resolve("handout.pdf"), "%PDF-1.7");
        Files.writeString(folder().folder().resolve("empty.nape-progress"), "");
        Files.write(
                folder().folder().resolve("theirs.nape-progress"),
                ProgressFile.sealed(sample(), SigningKey.made(), AgeKey.made().recipient()));
        List<PracticeRow> rows = folder().rows(PracticeFolder.Order.LABEL);
        assertEquals(3, rows.size(), rows.toString());
        rows.forEach(row -> assertNotNull(
                assertInstanceOf(PracticeRow.Unreadable.class, row).why()));
    }

    @Test
    void readsBothKindsByWhatIsInThemWhateverTheyAreCalled() throws IOException {
        Path file = put(programme(new UUID(7, 1), 1, "NP-1"));
        Files.move(file, folder().folder().resolve("plan (1).nape-plan.txt"));
        assertEquals("NP-1", only().label());
        Files.write(
                folder().folder().resolve("sealed plan"),
                Age.seal(
                        PlanFile.signed(programme(new UUID(7, 1), 2, "NP-1"), CARD.signing()),
                        CARD.age().recipient()));
        assertEquals(2, only().revision());
    }

    @Test
    void sortsByLabelOrByTheNewestFile() throws IOException {
        put(programme(new UUID(7, 1), 3, "b"));
        put(programme(new UUID(7, 2), 1, "C"));
        put(programme(new UUID(7, 3), 2, "a"));
        assertEquals(
                List.of("a", "b", "C"),
                folder().rows(PracticeFolder.Order.LABEL).stream()
                        .map(PracticeRow::name)
                        .toList());
        assertEquals(
                List.of("b", "a", "C"),
                folder().rows(PracticeFolder.Order.DATE).stream()
                        .map(PracticeRow::name)
                        .toList());
    }

    @Test
    void erasesEveryFileOfARowAndNoOther() throws IOException {
        UUID id = new UUID(7, 1);
        put(programme(id, 1, "NP-1"));
        put(programme(id, 2, "NP-1"));
        folder().file(sealed(of(id, sample(), Instant.parse("2026-11-30T08:00:00Z"))));
        Path other = put(programme(new UUID(7, 2), 1, "NP-2"));
        folder().erase(folder().rows(PracticeFolder.Order.LABEL).getFirst());
        assertEquals("NP-2", only().label());
        assertTrue(Files.exists(other));
    }

    @Test
    void cutsTheTextForTheNotes() throws IOException {
        Progress sample = sample();
        String notes = new CameBackWords(Bundled.TEXTS).notes(sample, null);
        assertTrue(notes.contains("Asks: Should I start the chest stretch again?"), notes);
        Progress long_ = new Progress(
                sample.planId(),
                sample.revisions(),
                sample.label(),
                sample.made(),
                sample.zone(),
                sample.from(),
                sample.to(),
                sample.shared(),
                sample.notShared(),
                sample.days(),
                sample.measures(),
                List.of(),
                List.of(),
                List.of(),
                List.of("é".repeat(600), "why?"),
                "");
        assertEquals(600, new CameBackWords(Bundled.TEXTS).notes(long_, null).codePointCount(0, 600));
        assertEquals(600, new CameBackWords(Bundled.TEXTS).notes(long_, null).length());
    }

    @Test
    void writesTheReviewForACalendar() {
        Programme programme = programme(new UUID(7, 1), 1, "NP; 1, é" + "x".repeat(30));
        String file = new String(
                ReviewEvent.of(programme, Bundled.TEXTS, Instant.parse("2026-11-20T08:00:00Z"))
                        .orElseThrow(),
                StandardCharsets.UTF_8);
        assertTrue(file.contains("DTSTART;VALUE=DATE:20260126\r\n"), file);
        assertTrue(file.replace("\r\n ", "").contains("SUMMARY:Review of programme NP\\; 1\\, éxxx"), file);
        assertTrue(file.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75), file);
    }

    @Test
    void readsAgainOnlyWhatIsOtherThanItWasAndTakesNothingOnTrust() throws IOException {
        Path file = put(programme(new UUID(7, 1), 1, "NP-1"));
        Path back = folder().file(sealed(of(new UUID(7, 1), sample(), Instant.parse("2026-11-30T08:00:00Z"))))
                .file();
        SeenFiles seen = new SeenFiles();
        List<PracticeRow> first = folder().rows(PracticeFolder.Order.LABEL, seen);
        PracticeRow.Read again = assertInstanceOf(
                PracticeRow.Read.class,
                folder().glance(PracticeFolder.Order.LABEL, seen).getFirst());
        assertEquals(first, folder().rows(PracticeFolder.Order.LABEL, seen));
        assertSame(((PracticeRow.Read) first.getFirst()).progress(), again.progress());
        Path moved = Files.move(back, back.resolveSibling("moved"));
        assertEquals(
                moved,
                ((PracticeRow.Read)
                                folder().rows(PracticeFolder.Order.LABEL, seen).getFirst())
                        .progressFile());
        var time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("Desk neck", "Desk Neck"));
        Files.setLastModifiedTime(file, time);
        assertInstanceOf(
                PracticeRow.Unreadable.class,
                folder().rows(PracticeFolder.Order.DATE, seen).stream()
                        .filter(row -> row.file().equals(file))
                        .findFirst()
                        .orElseThrow(),
                "of the same size and time, and changed");
        PracticeFolder others = new PracticeFolder(folder().folder(), List.of(AgeKey.made()));
        assertTrue(others.rows(PracticeFolder.Order.LABEL, seen).stream()
                .allMatch(PracticeRow.Unreadable.class::isInstance));
    }

    @Test
    void showsAtAGlanceTheSameRowsAndFindsWhatWasChangedOnlyWhenItLooksAtSignatures() throws IOException {
        Path file = put(programme(new UUID(7, 1), 1, "NP-1"));
        put(programme(new UUID(7, 2), 1, "NP-2"));
        folder().file(sealed(of(new UUID(7, 2), sample(), Instant.parse("2026-11-30T08:00:00Z"))));
        assertEquals(folder().rows(PracticeFolder.Order.LABEL), folder().glance(PracticeFolder.Order.LABEL));
        String changed = Files.readString(file).replace("Desk neck", "Desk Neck");
        Files.writeString(file, changed);
        assertInstanceOf(
                PracticeRow.Read.class,
                folder().glance(PracticeFolder.Order.LABEL).getFirst());
        assertInstanceOf(
                PracticeRow.Unreadable.class,
                folder().rows(PracticeFolder.Order.LABEL).getFirst());
    }

    /** A first look takes a file at its word; what it found must not stand in for the look at the signature. */
    @Test
    void checksWhatItHasOnlyGlancedAtBefore() throws IOException {
        Path file = put(programme(new UUID(7, 1), 1, "NP-1"));
        Files.writeString(file, Files.readString(file).replace("Desk neck", "Desk Neck"));
        SeenFiles seen = new SeenFiles();
        assertInstanceOf(
                PracticeRow.Read.class,
                folder().glance(PracticeFolder.Order.LABEL, seen).getFirst());
        assertInstanceOf(
                PracticeRow.Unreadable.class,
                folder().rows(PracticeFolder.Order.LABEL, seen).getFirst(),
                "it was changed after it was signed");
        assertInstanceOf(
                PracticeRow.Unreadable.class,
                folder().glance(PracticeFolder.Order.LABEL, seen).getFirst(),
                "what is known is not forgotten for a glance");
    }
}
