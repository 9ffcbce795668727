package app.nape.app;

import app.nape.app.window.FileDraft;
import app.nape.app.window.FileDraftDesk;
import app.nape.app.window.ProgrammePlace;
import app.nape.care.BodySide;
import app.nape.care.EditDraft;
import app.nape.care.Nprs;
import app.nape.care.OutcomeDrafts;
import app.nape.care.PainDraft;
import app.nape.care.PainSite;
import app.nape.exchange.plan.DraftFile;
import app.nape.store.StateFile;
import app.nape.ui.log.entry.PainEntryModel;
import app.nape.workshop.tour.DirectJournalDesk;
import app.nape.workshop.tour.FixedClocks;
import app.nape.workshop.tour.MemoryJournal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** A process of its own in which somebody writes a pain entry and is cut off in the middle of a word. */
public final class HalfWritten {
    public static final FixedClocks CLOCKS = new FixedClocks(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);

    private HalfWritten() {}

    /** Argument: the draft's file. Says a line when all of it is on the disk, and then waits for its end. */
    public static void main(String[] arguments) throws InterruptedException {
        var aside = Executors.newSingleThreadExecutor();
        PainEntryModel entry = entry(Path.of(arguments[0]), aside, new MemoryJournal());
        entry.prepare();
        entry.fields().sites().add(new PainSite("neck-back", BodySide.LEFT));
        entry.score().set(new Nprs(7));
        entry.fields().triggers().add("screen-sitting");
        for (String words = "", rest = "woke up and could not tu"; !rest.isEmpty(); rest = rest.substring(1)) {
            words += rest.charAt(0);
            entry.fields().note().set(words);
        }
        aside.execute(() -> System.out.println("written"));
        Thread.sleep(600_000);
    }

    public static PainEntryModel entry(Path file, Executor aside, MemoryJournal journal) {
        StateFile<PainDraft> kept = new StateFile<>(file, PainDraft.class);
        StateFile<EditDraft> change = new StateFile<>(file.resolveSibling("edit.json"), EditDraft.class);
        StateFile<OutcomeDrafts> given = new StateFile<>(file.resolveSibling("answers.json"), OutcomeDrafts.class);
        DraftFile half = new DraftFile(file.resolveSibling("programme-draft.json"));
        return new PainEntryModel(
                new DirectJournalDesk(journal),
                CLOCKS,
                new Random(1),
                new FileDraftDesk(
                        new FileDraft<>(kept, kept.read(), aside, HalfWritten::failed),
                        new FileDraft<>(change, change.read(), aside, HalfWritten::failed),
                        new FileDraft<>(given, given.read(), aside, HalfWritten::failed),
                        new FileDraft<>(new ProgrammePlace(half), half.read(), aside, HalfWritten::failed)));
    }

    private static void failed(String fault) {
        throw new IllegalStateException(fault);
    }
}
