package app.nape.app.window;

import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.RecoveredWords;
import app.nape.app.paths.AppPaths;
import app.nape.care.OutcomeDrafts;
import app.nape.code.Sentence;
import app.nape.journal.Journal;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.settings.OwnStretches;
import app.nape.store.Backup;
import app.nape.store.Database;
import app.nape.store.SqliteJournal;
import app.nape.ui.AgentLine;
import app.nape.ui.DataDesk;
import app.nape.ui.DraftDesk;
import app.nape.ui.FxThread;
import app.nape.ui.JournalDesk;
import app.nape.ui.SettingsDesk;
import app.nape.words.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * All of the person's data at once. The agent erases, since it holds a timer and a day of its own that must go too.
 *
 * @param paths where everything is kept
 * @param doing what is being done at the moment, in words
 */
public record FileDataDesk(
        AppPaths paths,
        ProcessParts parts,
        JournalDesk journal,
        AgentLine agent,
        SettingsDesk settings,
        DraftDesk drafts,
        Texts texts,
        ReadOnlyStringWrapper doing)
        implements DataDesk {
    /** One that does nothing yet. */
    public FileDataDesk(
            AppPaths paths,
            ProcessParts parts,
            JournalDesk journal,
            AgentLine agent,
            SettingsDesk settings,
            DraftDesk drafts,
            Texts texts) {
        this(paths, parts, journal, agent, settings, drafts, texts, new ReadOnlyStringWrapper(""));
    }

    @Override
    public ReadOnlyStringProperty work() {
        return doing.getReadOnlyProperty();
    }

    @Override
    public Path folder() {
        return paths.data();
    }

    @Override
    public List<String> found() {
        return new RecoveredWords(texts, parts.clocks().zone())
                .all(parts.recoveries().all());
    }

    @Override
    public void backup(Path file, Consumer<String> told) {
        if (!paths.takesCopy(file)) {
            told.accept(texts.of("agent.own-file", file));
            return;
        }
        OwnStretches own = ownStretches();
        journal.ask(
                saying("settings.data.backing-up", open -> {
                    Backup.to(database(open), own, file);
                    return texts.of("settings.data.backed-up", file);
                }),
                told);
    }

    // texts: settings.data.backing-up settings.data.restoring
    private <T> Function<Journal, T> saying(String key, Function<Journal, T> work) {
        doing.set(texts.of(key));
        return open -> {
            try {
                return work.apply(open);
            } finally {
                FxThread.EXECUTOR.execute(() -> doing.set(""));
            }
        };
    }

    @Override
    public void restore(Path file, Consumer<String> told) {
        OwnStretches own = ownStretches();
        journal.change(
                saying(
                        "settings.data.restoring",
                        open -> Backup.restore(
                                database(open),
                                own,
                                file,
                                paths.backups(),
                                parts.clocks().now().wall())),
                restored -> {
                    restored.stretches().ifPresent(its -> settings.change(now -> now.withStretching(its::in)));
                    told.accept(texts.of("settings.data.restored", restored.aside()));
                });
    }

    private OwnStretches ownStretches() {
        return OwnStretches.of(settings.settings().get().stretching());
    }

    /** Without the card nobody could open what was sent to it, and the folder is about other people: both go by hands that mean them. */
    @Override
    public List<String> spared() {
        List<String> spared = new ArrayList<>();
        if (Files.exists(paths.sender())) {
            spared.add(texts.of("settings.data.spared-card", paths.sender()));
        }
        String chosen = settings.settings().get().practice().folder();
        Path programmes = chosen.isEmpty() ? parts.programmes() : Path.of(chosen);
        if (Files.isDirectory(programmes)) {
            spared.add(texts.of("settings.data.spared-folder", programmes));
        }
        return spared;
    }

    @Override
    public void erase(Consumer<String> told) {
        List<String> spared = spared();
        agent.ask(new Request.Erase(), reply -> {
            switch (reply) {
                case Reply.Refused(Sentence because) -> told.accept(texts.of(because));
                case Reply.Done _, Reply.StatusIs _, Reply.InWords _, Reply.ProgramsAre _ -> {
                    drafts.forget();
                    drafts.forgetEdit();
                    drafts.keepAnswers(OutcomeDrafts.NONE);
                    drafts.forgetProgramme();
                    settings.change(_ -> ProcessParts.shipped());
                    told.accept(
                            spared.isEmpty()
                                    ? texts.of("settings.data.erased")
                                    : texts.of("settings.data.erased-but", String.join(" ", spared)));
                }
            }
        });
    }

    private static Database database(Journal journal) {
        if (journal instanceof SqliteJournal sqlite) {
            return sqlite.database();
        }
        throw new IllegalStateException("the window keeps its journal in SQLite");
    }
}
