package app.nape.ui.share;

import app.nape.exchange.CsvExport;
import app.nape.exchange.EntryNames;
import app.nape.exchange.OwnFile;
import app.nape.exchange.paper.PaperSize;
import app.nape.exchange.seal.Seal;
import app.nape.exchange.seal.SealRefused;
import app.nape.exchange.share.Chosen;
import app.nape.exchange.share.ColumnsFile;
import app.nape.exchange.share.Counted;
import app.nape.exchange.share.Export;
import app.nape.exchange.share.Period;
import app.nape.exchange.share.SealedExport;
import app.nape.exchange.share.SharedReport;
import app.nape.exchange.share.Topic;
import app.nape.settings.OwnStretches;
import app.nape.ui.PageContext;
import app.nape.ui.StandingDesk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import org.jspecify.annotations.Nullable;

/** What is to leave Nape, in which form, and what it would hold. Lives on the FX thread. */
public final class ShareModel {
    private final PageContext context;
    private final ShareWork counting;
    private final ShareWork writing;
    private final ObjectProperty<ShareForm> form = new SimpleObjectProperty<>(ShareForm.REPORT);
    private final ObjectProperty<ShareSpan> span = new SimpleObjectProperty<>(ShareSpan.QUARTER);
    private final ObjectProperty<Set<Topic>> topics =
            new SimpleObjectProperty<>(EnumSet.complementOf(EnumSet.of(Topic.NOTES)));
    private final ObjectProperty<List<String>> questions = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<byte @Nullable []> paper = new ReadOnlyObjectWrapper<>();
    private final ShareWork drawing;
    private final HandoutChoice handout;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);
    private final SealChoice seal = new SealChoice();
    /** Held on to here, and by the standing only as long as the card lies there. */
    private final ChangeListener<StandingDesk.View> stands = (_, _, _) -> draw();

    private final ReadOnlyObjectWrapper<@Nullable Map<String, Integer>> counts = new ReadOnlyObjectWrapper<>();
    private final Map<Period, Map<String, Integer>> counted = new HashMap<>();

    /** Counts at once what there is. */
    public ShareModel(PageContext context) {
        this.context = context;
        counting = new ShareWork(context.journal());
        writing = new ShareWork(context.journal());
        drawing = new ShareWork(context.journal());
        handout = new HandoutChoice(context);
        form.addListener((_, _, _) -> look());
        span.addListener((_, _, _) -> look());
        topics.addListener((_, _, _) -> draw());
        questions.addListener((_, _, _) -> draw());
        handout.chosen().addListener((_, _, _) -> draw());
        handout.layout().addListener((_, _, _) -> draw());
        handout.parts().addListener((_, _, _) -> draw());
        handout.large().addListener((_, _, _) -> draw());
        context.standing().now().addListener(new WeakChangeListener<>(stands));
        look();
    }

    ObjectProperty<ShareForm> form() {
        return form;
    }

    ObjectProperty<ShareSpan> span() {
        return span;
    }

    /** What the person shares, if the form has it. */
    ObjectProperty<Set<Topic>> topics() {
        return topics;
    }

    SealChoice seal() {
        return seal;
    }

    /** The person's own, at most three. */
    ObjectProperty<List<String>> questions() {
        return questions;
    }

    HandoutChoice handout() {
        return handout;
    }

    /** The PDF as it is chosen; null while it is made, and for what is no paper. */
    ReadOnlyObjectProperty<byte @Nullable []> paper() {
        return paper.getReadOnlyProperty();
    }

    /** Whether there is something to save: a handout is held back while a warning sign stands, and while that is not known yet. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    ShareWork work() {
        return writing;
    }

    /** The card is left: what is being written is given up. */
    public void leave() {
        counting.cancel();
        drawing.cancel();
        writing.cancel();
    }

    /** How many of each there are in the span, shared or not; null while they are counted. */
    ReadOnlyObjectProperty<@Nullable Map<String, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** The span; an archive is always of all there is. */
    Period period() {
        return (form.get().ofDays() ? span.get() : ShareSpan.ALL).period(context);
    }

    /** What is shared in this form. */
    Chosen chosen() {
        if (!form.get().chooses()) {
            return Chosen.ALL;
        }
        Set<Topic> shared = EnumSet.copyOf(form.get().topics());
        shared.retainAll(topics.get());
        return new Chosen(shared);
    }

    private void look() {
        count();
        draw();
    }

    /** Makes the page that is looked at, if it is one. */
    private void draw() {
        drawing.cancel();
        paper.set(null);
        ready.set(form.get() != ShareForm.HANDOUT || handout.mayBe());
        if (!form.get().paper() || !ready.get()) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ShareWish wish = wish();
        drawing.run(journal -> wish.export(journal, bytes), new ShareWork.Ending<Export>() {
            @Override
            public void done(Export made) {
                paper.set(bytes.toByteArray());
            }

            @Override
            public void failed(IOException never) {
                paper.set(null);
            }

            @Override
            public void left() {
                // Something else is drawn, or nothing.
            }
        });
    }

    /** The report as a few lines for the notes. */
    void notes(Consumer<String> lines) {
        ShareWish wish = wish();
        context.journal().ask(wish::notes, lines);
    }

    private ShareWish wish() {
        PaperSize size = OnPaper.size(context);
        return new ShareWish(
                form.get(),
                period(),
                chosen(),
                questions.get(),
                form.get() == ShareForm.HANDOUT ? handout.handout() : Optional.empty(),
                handout.request(size),
                new SharedReport(
                        context.texts().plain(),
                        context.care(),
                        size,
                        context.clocks().now().wall()),
                new EntryNames(context.texts().plain(), context.care(), context.catalogue()),
                OwnStretches.of(context.settings().settings().get().stretching()));
    }

    private void count() {
        Period period = period();
        counts.set(counted.get(period));
        if (counts.get() == null) {
            counting.run(journal -> new Counted(journal, period), new ShareWork.Ending<>() {
                @Override
                public void done(Counted all) {
                    counted.put(period, all.counts());
                    counts.set(all.counts());
                }

                @Override
                public void failed(IOException never) {
                    counts.set(Map.of());
                }

                @Override
                public void left() {
                    // Another span is counted, or the person was told why none can be.
                }
            });
        }
    }

    /** The name of the file that is offered. */
    String fileName() {
        String day = period().to().toString();
        String name = "nape-" + form.get().word() + "-" + day + "." + form.get().ending();
        return seal.way().get() == SealChoice.Way.OPEN ? name : name + Seal.ENDING;
    }

    /** Writes the file; {@code told} is given the sentence that says how it went, unless the person gave it up. */
    void save(Path file, Consumer<String> told) {
        Optional<Seal> by;
        OwnFile.Pending pending;
        try {
            by = seal.seal();
            pending = context.files().begin(file);
        } catch (SealRefused refused) {
            told.accept(context.texts().of(refused.sentence()));
            return;
        } catch (IOException fault) {
            told.accept(said(file, fault));
            return;
        }
        ShareWish wish = wish();
        writing.run(
                journal -> SealedExport.of(by, pending.out(), out -> wish.export(journal, out)),
                new Writing(wish.form(), file, pending, told));
    }

    private String said(Path file, IOException fault) {
        return fault instanceof OwnFile.Kept
                ? context.texts().of("agent.own-file", file)
                : context.texts().of("share.not-saved");
    }

    /** A file that is being written: whole or not at all. */
    private final class Writing implements ShareWork.Ending<Export> {
        private final ShareForm what;
        private final Path file;
        private final OwnFile.Pending pending;
        private final Consumer<String> told;

        Writing(ShareForm what, Path file, OwnFile.Pending pending, Consumer<String> told) {
            this.what = what;
            this.file = file;
            this.pending = pending;
            this.told = told;
        }

        @Override
        public void done(Export export) {
            try (pending) {
                pending.keep();
                told.accept(context.texts().of("share.saved", String.valueOf(file.getFileName())));
                if (what == ShareForm.TABLE) {
                    Optional<Path> _ = ColumnsFile.beside(
                            file, CsvExport.dictionary(context.texts().plain()), context.files());
                }
            } catch (IOException fault) {
                told.accept(said(file, fault));
            }
        }

        @Override
        public void failed(IOException why) {
            left();
            told.accept(said(file, why));
        }

        @Override
        public void left() {
            try {
                pending.close();
            } catch (IOException stays) {
                told.accept(context.texts().of("share.not-saved"));
            }
        }
    }
}
