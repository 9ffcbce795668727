package app.nape.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.HalfWritten;
import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.OutcomeDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.store.StateFile;
import app.nape.ui.log.entry.PainEntryModel;
import app.nape.workshop.tour.MemoryJournal;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is half written when the process is killed. */
class DraftTest {
    @TempDir
    Path folder;

    private final MemoryJournal journal = new MemoryJournal();

    @Test
    void bringsAHalfWrittenEntryBackAfterTheProcessWasKilled() throws IOException, InterruptedException {
        kill();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));

        PainEntryModel entry = entry();
        assertEquals(
                Set.of(new PainSite("neck-back", BodySide.LEFT)), entry.fields().sites());
        assertEquals(new Nprs(7), entry.score().get());
        assertEquals(Set.of("screen-sitting"), entry.fields().triggers());
        assertEquals("woke up and could not tu", entry.fields().note().get());
        assertEquals(HalfWritten.CLOCKS.at(), entry.began().get());
        assertTrue(Files.exists(file()), "kept until it is saved or discarded");
    }

    @Test
    void forgetsItOnceItIsSavedAndSavesItOnlyOnce() throws IOException, InterruptedException {
        kill();
        byte[] left = Files.readAllBytes(file());
        entry().save(_ -> {});
        assertFalse(Files.exists(file()));
        assertEquals(1, journal.openEpisodes().size());

        // As if the process had died between the journal's answer and the draft's end.
        Files.write(file(), left);
        PainEntryModel again = entry();
        assertTrue(again.fields().sites().isEmpty());
        assertFalse(Files.exists(file()));
        assertEquals(1, journal.openEpisodes().size());
    }

    @Test
    void forgetsItOnceItIsDiscardedOrEmptiedByHand() throws IOException, InterruptedException {
        kill();
        entry().discard();
        assertFalse(Files.exists(file()));

        PainEntryModel entry = entry();
        entry.score().set(new Nprs(3));
        assertTrue(Files.exists(file()));
        entry.score().set(null);
        assertFalse(Files.exists(file()));
    }

    @Test
    void readsHalfGivenAnswersBackAsTheyWereWritten() {
        StateFile<OutcomeDrafts> kept = new StateFile<>(folder.resolve("answers.json"), OutcomeDrafts.class);
        OutcomeDrafts half = OutcomeDrafts.NONE.with(new OutcomeDraft(
                new UUID(0, 9),
                false,
                OutcomeMeasure.PSFS,
                HalfWritten.CLOCKS.at(),
                List.of(new OutcomeDraft.Part("carry the child", new Nprs(4)), new OutcomeDraft.Part("", null)),
                null));
        new FileDraft<>(kept, kept.read(), Runnable::run, fault -> {
                    throw new AssertionError(fault);
                })
                .keep(half);
        assertEquals(Optional.of(half), kept.read());
    }

    @Test
    void keepsItWhileAnotherEpisodeIsMended() {
        PainEntryModel entry = entry();
        entry.fields().sites().add(new PainSite("jaw", BodySide.RIGHT));
        entry.score().set(new Nprs(2));
        entry.save(_ -> {});
        PainEpisode other = journal.openEpisodes().getFirst();
        entry.fields().note().set("half a");
        entry.mend(other);
        assertEquals(Set.copyOf(other.sites()), entry.fields().sites());
        entry.leaveMending();
        assertEquals("half a", entry.fields().note().get());
        assertEquals("half a", entry().fields().note().get());
    }

    @Test
    void bringsAHalfMadeChangeToAKeptEpisodeBackUntilItIsSavedOrLeft() {
        PainEntryModel entry = entry();
        entry.fields().sites().add(new PainSite("jaw", BodySide.RIGHT));
        entry.score().set(new Nprs(2));
        entry.save(_ -> {});
        PainEpisode kept = journal.openEpisodes().getFirst();
        Path edit = folder.resolve("edit.json");
        entry.mend(kept);
        assertFalse(Files.exists(edit), "nothing is changed yet");
        entry.fields().triggers().add("stress");
        entry.fields().note().set("after the long drive");
        assertTrue(Files.exists(edit));

        PainEntryModel again = entry();
        assertTrue(Files.exists(edit), "a new entry leaves it alone");
        again.mend(kept);
        assertEquals(Set.of("stress"), again.fields().triggers());
        assertEquals("after the long drive", again.fields().note().get());
        again.save(_ -> {});
        assertFalse(Files.exists(edit));
        assertEquals("after the long drive", journal.openEpisodes().getFirst().note());

        again.mend(journal.openEpisodes().getFirst());
        again.fields().note().set("");
        assertTrue(Files.exists(edit));
        again.fields().note().set("after the long drive");
        assertFalse(Files.exists(edit), "as it was kept");
        again.fields().note().set("no");
        again.leaveMending();
        assertFalse(Files.exists(edit));
    }

    private Path file() {
        return folder.resolve("draft.json");
    }

    private PainEntryModel entry() {
        PainEntryModel entry = HalfWritten.entry(file(), Runnable::run, journal);
        entry.prepare();
        return entry;
    }

    private void kill() throws IOException, InterruptedException {
        String path = String.join(
                File.pathSeparator,
                "target/test-classes",
                "target/classes",
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        path,
                        HalfWritten.class.getName(),
                        file().toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            assertEquals("written", lines.readLine());
            process.toHandle().destroyForcibly();
        }
        assertTrue(process.waitFor() != 0);
    }
}
