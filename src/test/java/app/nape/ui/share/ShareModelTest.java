package app.nape.ui.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.exchange.OwnFile;
import app.nape.exchange.seal.Age;
import app.nape.exchange.seal.AgeKey;
import app.nape.exchange.share.Topic;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.ui.JournalDesk;
import app.nape.ui.PageContext;
import app.nape.ui.player.UiBench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The journal answers when the test lets it, as it does from its own thread. The bench’s day is Monday 2 March 2026. */
class ShareModelTest {
    private final UiBench bench;
    private final Path out;
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final PageContext context;

    ShareModelTest(@TempDir Path folder) throws IOException {
        bench = new UiBench(Files.createDirectory(folder.resolve("data")));
        out = Files.createDirectory(folder.resolve("out"));
        PageContext usual = bench.context();
        context = new PageContext(
                        usual.texts(),
                        usual.exercises(),
                        usual.care(),
                        usual::motions,
                        new Late(),
                        bench,
                        bench,
                        bench,
                        bench)
                .writing(new OwnFile(file -> file.endsWith("kept.csv")));
        UUID episode = bench.openEpisode();
        bench.journal()
                .save(new JournalEntry.Reading(
                        new UUID(3, 1), episode, Instant.parse("2026-03-01T10:00:00Z"), new Nprs(7), "my words"));
        bench.journal()
                .save(new JournalEntry.Reading(
                        new UUID(3, 2), episode, Instant.parse("2025-03-01T10:00:00Z"), new Nprs(7), null));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private ShareModel model() {
        ShareModel model = new ShareModel(context);
        model.form().set(ShareForm.TABLE);
        answerAll();
        return model;
    }

    private void answerAll() {
        while (!answers.isEmpty()) {
            answers.remove().run();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void countsWhatTheFileWouldHoldBeforeAnythingIsWritten() throws IOException {
        ShareModel model = new ShareModel(context);
        assertNull(model.counts().get());
        answerAll();
        assertEquals(1, model.counts().get().get("reading"));
        assertEquals(1, model.counts().get().get("note"));
        model.span().set(ShareSpan.ALL);
        answerAll();
        assertEquals(2, model.counts().get().get("reading"));
        model.span().set(ShareSpan.QUARTER);
        assertEquals(1, model.counts().get().get("reading"), "counted once");
        assertEquals(List.of(), files());
    }

    @Test
    void savesTheTableWithItsColumnsBesideIt() throws IOException {
        ShareModel model = model();
        assertEquals("nape-table-2026-03-02.csv", model.fileName());
        model.save(out.resolve("mine.csv"), told::add);
        assertTrue(model.work().running().get());
        answerAll();
        assertFalse(model.work().running().get());
        assertEquals(List.of("mine-columns.csv", "mine.csv"), files());
        assertEquals(List.of("Saved as mine.csv."), told);
        String table = Files.readString(out.resolve("mine.csv"));
        assertTrue(table.contains("reading,"), table);
        assertFalse(table.contains("my words"), "own words are kept back until they are chosen");
        model.topics().set(EnumSet.of(Topic.PAIN, Topic.NOTES));
        model.save(out.resolve("mine.csv"), told::add);
        answerAll();
        assertTrue(Files.readString(out.resolve("mine.csv")).contains("my words"));
    }

    /** What is chosen while it is made is made anew; the older one is passed over. */
    @Test
    void drawsThePageThatIsChosenAndSavesIt() throws IOException {
        ShareModel model = model();
        assertNull(model.paper().get());
        model.form().set(ShareForm.REPORT);
        assertNull(model.paper().get());
        model.questions().set(List.of("Is it the chair?"));
        answerAll();
        byte[] page = model.paper().get();
        assertEquals("%PDF-", new String(page, 0, 5, StandardCharsets.US_ASCII));
        assertEquals("nape-report-2026-03-02.pdf", model.fileName());
        model.save(out.resolve("r.pdf"), told::add);
        answerAll();
        assertEquals(List.of("r.pdf"), files());
        model.notes(told::add);
        answerAll();
        assertTrue(told.getLast().contains("Is it the chair?") && told.getLast().length() <= 600, told.getLast());
        model.form().set(ShareForm.HANDOUT);
        answerAll();
        assertTrue(model.ready().get());
        assertTrue(model.paper().get().length < 300_000, "a handout is light");
    }

    @Test
    void leavesNoHalfFileWhenItIsStopped() throws IOException {
        ShareModel model = model();
        model.span().set(ShareSpan.ALL);
        answerAll();
        Files.writeString(out.resolve("mine.csv"), "before");
        model.save(out.resolve("mine.csv"), told::add);
        answers.remove().run();
        answers.remove().run();
        assertTrue(model.work().progress().get() > 0);
        assertEquals(2, files().size(), "written beside");
        model.work().cancel();
        answerAll();
        assertEquals(List.of("mine.csv"), files());
        assertEquals("before", Files.readString(out.resolve("mine.csv")));
        assertEquals(List.of(), told);
    }

    /** Whatever the form, and at whichever step it is stopped. */
    @ParameterizedTest
    @EnumSource(ShareForm.class)
    void leavesNoHalfFileOfAnyFormAtAnyStep(ShareForm form) throws IOException {
        ShareModel model = model();
        model.form().set(form);
        answerAll();
        for (int steps = 0; steps < 20; steps++) {
            model.save(out.resolve("mine"), told::add);
            for (int i = 0; i < steps && !answers.isEmpty(); i++) {
                answers.remove().run();
            }
            if (!model.work().running().get()) {
                assertEquals(List.of("Saved as mine."), told);
                return;
            }
            model.work().cancel();
            answerAll();
            assertEquals(List.of(), files(), form + " after " + steps);
        }
        throw new AssertionError(form + " never ends");
    }

    @Test
    void saysWhyNothingCouldBeSaved() throws IOException {
        ShareModel model = model();
        model.save(out.resolve("kept.csv"), told::add);
        model.save(out.resolve("no/such/folder.csv"), told::add);
        answerAll();
        assertEquals(2, told.size());
        assertEquals("The file could not be saved; nothing was changed.", told.getLast());
        assertEquals(List.of(), files());
    }

    @Test
    void sealsToAKeyThatAloneOpensIt() throws IOException {
        ShareModel model = model();
        AgeKey key = AgeKey.made();
        model.form().set(ShareForm.ARCHIVE);
        answerAll();
        model.seal().way().set(SealChoice.Way.KEY);
        assertTrue(model.seal().missing().isPresent());
        model.seal().key().set(" " + key.recipient() + "\n");
        assertTrue(model.seal().missing().isEmpty());
        assertEquals("nape-archive-2026-03-02.json.age", model.fileName());
        model.save(out.resolve("a.age"), told::add);
        answerAll();
        byte[] sealed = Files.readAllBytes(out.resolve("a.age"));
        assertTrue(Age.sealed(sealed));
        String open = new String(Age.open(sealed, List.of(key), 1 << 20), StandardCharsets.UTF_8);
        assertTrue(open.startsWith("{\"format\":\"nape-journal\"") && open.contains("my words"), open);
    }

    @Test
    void asksForThePassphraseTwiceAndForOneThatIsLongEnough() {
        SealChoice seal = model().seal();
        seal.way().set(SealChoice.Way.PASSPHRASE);
        assertEquals("share.seal.short", seal.missing().orElseThrow().id());
        seal.passphrase().set("neck and shoulder");
        assertEquals("share.seal.differ", seal.missing().orElseThrow().id());
        seal.again().set("neck and shoulder");
        assertTrue(seal.missing().isEmpty());
    }

    private final class Late implements JournalDesk {
        @Override
        public <T> void ask(Function<Journal, T> question, Consumer<T> answer, Runnable failed) {
            answers.add(() -> answer.accept(question.apply(bench.journal())));
        }

        @Override
        public <T> void change(Function<Journal, T> change, Consumer<T> done) {
            throw new AssertionError("nothing is changed by what is shared");
        }

        @Override
        public ReadOnlyLongProperty version() {
            return bench.version();
        }
    }
}
