package app.nape.ui.share;

import app.nape.exchange.CsvExport;
import app.nape.exchange.EntryNames;
import app.nape.exchange.OwnFile;
import app.nape.exchange.fhir.FhirFile;
import app.nape.exchange.seal.Seal;
import app.nape.exchange.seal.SealRefused;
import app.nape.exchange.share.ArchiveFile;
import app.nape.exchange.share.Chosen;
import app.nape.exchange.share.ColumnsFile;
import app.nape.exchange.share.Counted;
import app.nape.exchange.share.Export;
import app.nape.exchange.share.Period;
import app.nape.exchange.share.SealedExport;
import app.nape.exchange.share.TableFile;
import app.nape.exchange.share.Topic;
import app.nape.journal.Journal;
import app.nape.settings.OwnStretches;
import app.nape.ui.PageContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is to leave Nape, in which form, and what it would hold. Lives on the FX thread. */
public final class ShareModel {
    private final PageContext context;
    private final ShareWork counting;
    private final ShareWork writing;
    private final ObjectProperty<ShareForm> form = new SimpleObjectProperty<>(ShareForm.TABLE);
    private final ObjectProperty<ShareSpan> span = new SimpleObjectProperty<>(ShareSpan.QUARTER);
    private final ObjectProperty<Set<Topic>> topics =
            new SimpleObjectProperty<>(EnumSet.complementOf(EnumSet.of(Topic.NOTES)));
    private final SealChoice seal = new SealChoice();
    private final ReadOnlyObjectWrapper<@Nullable SortedMap<String, Integer>> counts = new ReadOnlyObjectWrapper<>();
    private final Map<Period, SortedMap<String, Integer>> counted = new HashMap<>();

    /** Counts at once what there is. */
    public ShareModel(PageContext context) {
        this.context = context;
        counting = new ShareWork(context.journal());
        writing = new ShareWork(context.journal());
        form.addListener((_, _, _) -> count());
        span.addListener((_, _, _) -> count());
        count();
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

    ShareWork work() {
        return writing;
    }

    /** The card is left: what is being written is given up. */
    public void leave() {
        counting.cancel();
        writing.cancel();
    }

    /** How many of each there are in the span, shared or not; null while they are counted. */
    ReadOnlyObjectProperty<@Nullable SortedMap<String, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** The span; an archive is always of all there is. */
    Period period() {
        return (form.get() == ShareForm.ARCHIVE ? ShareSpan.ALL : span.get()).period(context);
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

    private void count() {
        Period period = period();
        counts.set(counted.get(period));
        if (counts.get() == null) {
            counting.run(journal -> new Counted(journal, period), new ShareWork.Ending<>() {
                @Override
                public void done(Counted all) {
                    counted.put(period, all.counts());
                    counts.set(new TreeMap<>(all.counts()));
                }

                @Override
                public void failed(IOException never) {
                    counts.set(new TreeMap<>());
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
        ShareForm what = form.get();
        Period period = period();
        Chosen chosen = chosen();
        writing.run(
                journal -> SealedExport.of(by, pending.out(), out -> export(what, journal, period, chosen, out)),
                new Writing(what, file, pending, told));
    }

    private Export export(ShareForm what, Journal journal, Period period, Chosen chosen, OutputStream out)
            throws IOException {
        Instant now = context.clocks().now().wall();
        return switch (what) {
            case TABLE -> new TableFile(journal, period, chosen, names(), out);
            case BUNDLE -> new FhirFile(journal, period, chosen, names(), now, null, out);
            case ARCHIVE ->
                new ArchiveFile(
                        journal,
                        period,
                        OwnStretches.of(context.settings().settings().get().stretching()),
                        now,
                        out);
        };
    }

    private EntryNames names() {
        return new EntryNames(context.texts(), context.care(), context.catalogue());
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
                    Optional<Path> _ = ColumnsFile.beside(file, CsvExport.dictionary(context.texts()), context.files());
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
