package app.nape.app.window;

import app.nape.app.parts.ProcessParts;
import app.nape.care.EditDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.PainDraft;
import app.nape.care.practice.KeptDraft;
import app.nape.content.CareCatalogueReader;
import app.nape.content.ExerciseCatalogueReader;
import app.nape.content.MotionCatalogue;
import app.nape.content.MotionCatalogueReader;
import app.nape.settings.Settings;
import app.nape.ui.PageContext;
import app.nape.ui.WindowBounds;
import app.nape.ui.theme.OwnFont;
import app.nape.words.Texts;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What the window's pages need and is read while the toolkit starts, so that the first frame does not wait for it.
 *
 * @param choices the person's choices, or the shipped ones
 * @param texts the words for a screen, in the language asked for, chosen, or of the system
 * @param motions read when first asked for, or when the window stands, for no first page needs them
 */
record Ahead(
        Settings choices,
        Texts texts,
        PageContext.Catalogues catalogues,
        CompletableFuture<Optional<PainDraft>> draft,
        CompletableFuture<Optional<EditDraft>> edit,
        CompletableFuture<Optional<OutcomeDrafts>> answers,
        CompletableFuture<Optional<KeptDraft>> programme,
        CompletableFuture<Optional<WindowBounds>> bounds,
        FirstAsked<MotionCatalogue> motions) {

    /** Begins to start the toolkit, which takes longest, then reads what all else needs, and begins to read the rest. */
    static Ahead begin(ProcessParts parts) {
        Executor thread = work -> {
            Thread reader = new Thread(null, work, "ahead");
            reader.setDaemon(true);
            reader.start();
        };
        Nape.begin();
        // Beside the toolkit's start, for fonts lean on nothing else of it (Nape.awaitClasses).
        thread.execute(OwnFont::warm);

        Settings choices = parts.choices();
        Texts texts = parts.texts(choices).onScreen();

        // One after the other, in the order in which they are asked for: side by side they would take the toolkit's
        // start its turn.
        var draft = read(() -> parts.draft().read(), thread);
        var edit = draft.thenApply(_ -> parts.edit().read());
        var answers = edit.thenApply(_ -> parts.answers().read());
        var programme = answers.thenApply(_ -> parts.programmeDraft().read());
        var bounds = programme.thenApply(_ -> parts.bounds().read());
        var care = bounds.thenApply(_ -> CareCatalogueReader.bundled(texts));
        var exercises = care.thenApply(_ -> ExerciseCatalogueReader.bundled(texts));
        FirstAsked<MotionCatalogue> motions = new FirstAsked<>(
                () -> MotionCatalogueReader.bundled(exercises.join().exercises()), thread);
        return new Ahead(
                choices,
                texts,
                new PageContext.Catalogues(exercises::join, care::join, motions),
                draft,
                edit,
                answers,
                programme,
                bounds,
                motions);
    }

    private static <T> CompletableFuture<T> read(Supplier<T> reading, Executor thread) {
        return CompletableFuture.supplyAsync(reading, thread);
    }
}
