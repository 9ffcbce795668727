package app.nape.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Programme;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.exchange.plan.OpenedPlan;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.PracticeFolder;
import app.nape.exchange.plan.PracticeRow;
import app.nape.exchange.plan.SenderFile;
import app.nape.ui.PracticeDesk;
import app.nape.ui.player.UiBench;
import app.nape.words.Texts;
import app.nape.workshop.tour.DirectDraftDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written goes into the folder, signed; what cannot is said in one sentence, and nothing is lost. */
class SavingTest {
    private final UiBench bench = new UiBench();
    private final DirectDraftDesk drafts = new DirectDraftDesk();
    private final BuilderModel model = new BuilderModel(bench.context(), drafts);
    private final DraftWords words = new DraftWords(new Texts(Locale.UK));
    private final Path folder;
    private final Saving saving;

    SavingTest(@TempDir Path own) {
        folder = own.resolve("programmes");
        saving = new Saving(
                bench.context(), new PracticeDesk(new SenderFile(own.resolve("sender.json")), folder), new Random(5));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void write() {
        for (String line :
                List.of("chin", "2x10 5s r2 b30", "3/d mo we fr 10:00", "goal: Drive", "stop: Pins", "note: Slow")) {
            model.enter(line);
        }
        model.change(now -> now.titled("Desk").labelled("A. B."));
    }

    private static OpenedPlan opened(Saving.Outcome outcome) throws IOException {
        return PlanFile.read(PlanFile.bytes(Objects.requireNonNull(outcome.file())), List.of());
    }

    @Test
    void writesASignedFileAndMakesTheCardThatSignsIt() throws IOException {
        assertTrue(saving.card().isEmpty());
        write();
        Saving.Outcome outcome = saving.save(model, "A. Therapist");
        assertEquals("", outcome.why());
        OpenedPlan plan = opened(outcome);
        assertNotNull(plan.signed());
        assertEquals(Objects.requireNonNull(outcome.card()).signing().key(), plan.signed());
        assertEquals("A. Therapist", plan.programme().sender().name());
        assertEquals("Desk", plan.programme().title());
        assertEquals(1, plan.programme().revision());
        assertFalse(model.unsaved());
        assertNull(drafts.programme().get(), "nothing is half written any more");
        assertEquals(saving.card().orElseThrow().signing().key(), plan.signed(), "the card is kept");
    }

    @Test
    void writesTheNextRevisionUnderTheSameIdAndNamesTheOneBefore() throws IOException {
        write();
        OpenedPlan first = opened(saving.save(model, "A. Therapist"));
        model.revise(first);
        model.enter("note: Slower");
        OpenedPlan second = opened(saving.save(model, ""));
        assertEquals(first.programme().id(), second.programme().id());
        assertEquals(2, second.programme().revision());
        assertEquals(first.signed(), second.signed(), "by the same hand");
    }

    @Test
    void saysInASentenceWhatCannotBeSavedAndLeavesItHalfWritten() {
        Saving.Outcome nothing = saving.save(model, "A. Therapist");
        assertFalse(nothing.why().isBlank());
        assertNull(nothing.file());
        write();
        model.change(now -> now.titled(""));
        Saving.Outcome untitled = saving.save(model, "A. Therapist");
        assertFalse(untitled.why().isBlank());
        assertTrue(model.unsaved());
        assertNotNull(drafts.programme().get());
    }

    @Test
    void saysWhereNothingCouldBeWritten() throws IOException {
        Files.writeString(folder, "a file stands where the folder should be");
        write();
        Saving.Outcome outcome = saving.save(model, "A. Therapist");
        assertTrue(outcome.why().contains(folder.toString()), outcome.why());
        assertTrue(model.unsaved());
    }

    @Test
    void writesATemplateFromNobodyForNobody(@TempDir Path other) throws IOException {
        write();
        Path file = other.resolve("desk.nape-plan");
        assertTrue(saving.template(model, file).contains("desk.nape-plan"));
        OpenedPlan plan = PlanFile.read(PlanFile.bytes(file), List.of());
        assertNull(plan.signed());
        assertEquals("", plan.programme().label());
        assertEquals(plan.programme(), Saving.read(file));
        assertEquals("A. B.", model.now().label(), "the one that is written keeps its own");
    }

    @Test
    void findsInTheFolderWhatWasSavedThere() {
        FolderModel rows = new FolderModel(bench, saving::folder);
        rows.read();
        assertTrue(rows.found().get().readable(), "a folder that is not there yet is an empty one");
        assertEquals(List.of(), rows.found().get().rows());
        write();
        saving.save(model, "A. Therapist");
        rows.read();
        assertFalse(rows.found().get().glance(), "signatures were looked at in the end");
        assertEquals(1, rows.found().get().rows().size());
        PracticeRow row = rows.found().get().rows().getFirst();
        rows.order(PracticeFolder.Order.DATE);
        assertEquals(List.of(row), rows.found().get().rows());
    }

    @Test
    void saysEveryLineOfADraftInWords() {
        assertEquals("No exercise yet", words.minutes(model.now()));
        write();
        ProgrammeDraft draft = model.now();
        String dose = words.dose(draft.item().orElseThrow());
        assertTrue(dose.contains("rest 2 s") && dose.contains("30 s between sets"), dose);
        assertTrue(dose.contains("in a flare-up"), dose);
        assertEquals("Set 1: 3 times a day, Mon, Wed, Fri at 10:00", words.set(draft.set()));
        assertTrue(words.phase(draft.phase()).startsWith("Phase 1: "), words.phase(draft.phase()));
        assertTrue(words.minutes(draft).startsWith("About "), words.minutes(draft));
        String beside = String.join("\n", words.beside(draft));
        for (String said : List.of("Drive", "Pins", "Slow")) {
            assertTrue(beside.contains(said), beside);
        }
        model.enter("12/d");
        model.warnings().forEach(warning -> assertTrue(words.warning(warning).contains(warning.name())));
        assertFalse(model.warnings().isEmpty());
        model.enter("optional");
        assertTrue(words.dose(model.now().item().orElseThrow()).contains("optional"));
        model.enter("1/d daily");
        assertEquals(
                "Set 1: Once a day, every day", words.set(model.now().set()).split(" at ", 2)[0]);
    }

    @Test
    void saysWhatAWholeTemplateHoldsWithoutAGap() {
        for (String id : app.nape.exchange.plan.PlanTemplates.IDS) {
            Programme template = app.nape.exchange.plan.PlanTemplates.find(id).orElseThrow();
            ProgrammeDraft draft = ProgrammeDraft.of(template);
            List<String> lines = words.beside(draft);
            assertTrue(lines.size() > template.goals().size(), id);
            lines.forEach(line -> assertFalse(line.isBlank() || line.contains("{"), line));
            draft.items().forEach(item -> assertFalse(words.dose(item).isBlank()));
        }
    }
}
