package app.nape.ui.log;

import app.nape.care.EditDraft;
import app.nape.care.PainDraft;
import app.nape.care.PainEpisode;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.link.Doing;
import app.nape.ui.Busy;
import app.nape.ui.Command;
import app.nape.ui.DraftDesk;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.CautionWords;
import app.nape.ui.episode.EpisodeCard;
import app.nape.ui.episode.EpisodeModel;
import app.nape.ui.log.entry.PainEntryModel;
import app.nape.ui.log.entry.PainEntryView;
import app.nape.ui.log.entry.StillTheSame;
import app.nape.ui.log.history.EntryEditor;
import app.nape.ui.remedy.RemedyModel;
import app.nape.ui.remedy.RemedyView;
import app.nape.ui.theme.LogSheet;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import org.jspecify.annotations.Nullable;

/** The Log: what hurts now, what was done about it, and all that was kept. */
public final class LogPage implements Page, LogPlaces {
    /** An entry holds breaks for so long after it was touched last. */
    static final Duration TOUCHED = Duration.ofMinutes(3);

    private final PageContext context;
    private final Texts texts;
    private final DraftDesk drafts;
    private final PainEntryModel entry;
    private final StillTheSame same;
    private final EpisodeModel episodes;
    private final RemedyModel remedies;
    private final LogHome home;
    private final LogSpread root;
    private @Nullable PainEntryView entryView;
    private @Nullable RemedyView remedyView;
    private final Busy writing;
    private Runnable leaving = () -> {};
    private boolean visible;

    /**
     * The page; reads nothing before it is shown.
     *
     * @param random makes the ids of entries
     * @param drafts keeps the entry that is half written
     */
    public LogPage(PageContext context, RandomGenerator random, DraftDesk drafts) {
        this.context = context;
        this.texts = context.texts();
        this.drafts = drafts;
        entry = new PainEntryModel(context.journal(), context.clocks(), random, drafts);
        same = new StillTheSame(context.journal(), context.clocks(), entry);
        episodes = new EpisodeModel(context, random);
        remedies = new RemedyModel(context, random);
        home = new LogHome(context, episodes, remedies, this, drafts);
        root = new LogSpread(home);
        writing = new Busy(context, Doing.PAIN_ENTRY);
        root.addEventFilter(InputEvent.ANY, _ -> written());
        root.setId("log");
        root.getStyleClass().add("log-page");
        LogSheet.dress(root);
        context.journal().version().addListener((_, _, _) -> {
            if (visible) {
                reload();
            }
        });
        context.agent().status().addListener((_, before, now) -> {
            boolean ran = before != null && before.remedy() != null;
            if (visible && ran && now != null && now.remedy() == null) {
                context.navigator().tell(texts.of("log.told.remedy"), null);
            }
            if (visible && ran && (now == null || now.remedy() == null)) {
                reload();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(@Nullable String argument) {
        visible = true;
        remedies.watched().set(true);
        reload();
        if (argument == null) {
            return;
        }
        int colon = argument.indexOf(':');
        String word = colon < 0 ? argument : argument.substring(0, colon);
        String rest = colon < 0 ? "" : argument.substring(colon + 1);
        switch (word) {
            case "pain" -> pain();
            case "remedy" -> remedy(rest);
            case "reading" -> reading(rest);
            case "edit" -> goOn();
            case "history" -> {
                home();
                home.show(LogHome.Part.LIST);
            }
            case "day" -> {
                home();
                LogHome.day(rest).ifPresent(home::showDay);
            }
            case "month" -> {
                home();
                home.show(LogHome.Part.MONTH);
            }
            default -> home();
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(texts, "log-search", home::search, "Shortcut+F").when(root::showsHome));
    }

    @Override
    public void takeFocus() {
        root.takeFocus();
    }

    @Override
    public boolean stays() {
        return true;
    }

    @Override
    public void hidden() {
        visible = false;
        writing.over();
        remedies.watched().set(false);
    }

    @Override
    public void prepare(Runnable rehearse) {
        reload();
        if (!visible) {
            // Most of what a first pain entry costs is its body map, and that is made once.
            root.show(entryView(), false);
            rehearse.run();
            root.show(home, false);
        }
        home.prepare(rehearse);
    }

    private void reload() {
        episodes.reload();
        remedies.reload();
        home.reload();
    }

    private void reading(String episode) {
        home();
        home.show(LogHome.Part.NOW);
        root.applyCss();
        try {
            home.now().card(UUID.fromString(episode)).ifPresent(EpisodeCard::askHowItIs);
        } catch (IllegalArgumentException noId) {
            home.show(LogHome.Part.NOW);
        }
    }

    @Override
    public void home() {
        leaving = () -> {};
        put(home);
        home.takeFocus();
    }

    @Override
    public void painAt(@Nullable Instant at) {
        entry.prepare(at);
        PainEntryView view = entryView();
        put(view);
        view.begin();
    }

    @Override
    public void discard() {
        PainDraft was = drafts.draft().get();
        entry.discard();
        home();
        if (was != null) {
            context.navigator().tell(texts.of("log.told.discarded"), () -> drafts.keep(was));
        }
    }

    private PainEntryView entryView() {
        PainEntryView view = entryView;
        if (view == null) {
            view = new PainEntryView(context, entry, drafts, this::keepEntry, this::leaveEntry, this::discard);
            entryView = view;
        }
        return view;
    }

    /** Where an episode is open already, asks first whether it is still the same. */
    private void keepEntry() {
        same.find(open -> {
            if (open == null) {
                beginEpisode();
            } else {
                entryView()
                        .askSame(
                                open,
                                () -> same.add(open, kept -> entryKept(open, "log.told.added", kept)),
                                this::beginEpisode);
            }
        });
    }

    private void beginEpisode() {
        boolean mends = entry.mended().get() != null;
        entry.save(kept ->
                entryKept(kept, mends ? "log.told.changed" : "log.told.pain", List.of(new JournalEntry.Pain(kept))));
    }

    // texts: log.told.*
    private void entryKept(PainEpisode kept, String told, List<JournalEntry> entries) {
        home();
        home.show(told.equals("log.told.changed") ? home.part() : LogHome.Part.NOW);
        home.takeFocus();
        context.journal()
                .ask(
                        journal -> CautionWords.of(context, journal, entries),
                        cautions -> context.navigator()
                                .tell(CautionWords.told(context, texts.of(told), cautions), this::undo));
        if (kept.safety().seen() == null) {
            context.standing().whenRead(() -> {
                if (episodes.opensCard()) {
                    context.navigator().showRedFlags(kept.id());
                }
            });
        }
    }

    private void leaveEntry() {
        PainEpisode mended = entry.mended().get();
        EditDraft half = drafts.edit().get();
        entry.leaveMending();
        home();
        if (mended != null) {
            left(new JournalEntry.Pain(mended), half);
        }
    }

    /** A change that was left: the entry stays as it was, with a way back to the change. */
    private void left(JournalEntry kept, @Nullable EditDraft half) {
        drafts.forgetEdit();
        if (half != null) {
            context.navigator().tell(texts.of("log.told.left"), () -> {
                drafts.keepEdit(half);
                edit(kept);
            });
        }
    }

    @Override
    public void goOn() {
        EditDraft half = drafts.edit().get();
        if (half != null) {
            context.journal().ask(journal -> journal.find(half.entry()), found -> {
                if (found.isPresent()) {
                    edit(found.get());
                } else {
                    drafts.forgetEdit();
                }
            });
        }
    }

    @Override
    public void dropEdit() {
        EditDraft was = drafts.edit().get();
        drafts.forgetEdit();
        if (was != null) {
            context.navigator().tell(texts.of("log.told.left"), () -> drafts.keepEdit(was));
        }
    }

    @Override
    public void remedy(String remedyId) {
        if (remedyId.isEmpty()) {
            remedies.chooseAdvised();
        } else if (context.care().remedy(remedyId).isPresent()) {
            remedies.chosen().set(remedyId);
        }
        RemedyView view = remedyView;
        if (view == null) {
            view = new RemedyView(context, remedies, this::home);
            remedyView = view;
        }
        put(view.root());
        view.takeFocus();
    }

    @Override
    public void edit(JournalEntry mended) {
        if (mended instanceof JournalEntry.Measure) {
            context.navigator().open(Place.INSIGHTS, "measure:" + mended.id());
            return;
        }
        // One that stands open beside the list is left first, as by its arrow.
        leaving.run();
        if (mended instanceof JournalEntry.Pain pain) {
            entry.mend(pain.episode());
            PainEntryView view = entryView();
            leaving = this::leaveEntry;
            beside(view);
            view.begin();
            return;
        }
        Consumer<JournalEntry> keep = changed -> context.journal()
                .change(
                        journal -> {
                            journal.save(changed);
                            return CautionWords.of(context, journal, List.of(changed));
                        },
                        cautions -> {
                            drafts.forgetEdit();
                            home();
                            String told = texts.of("log.told.changed");
                            context.navigator().tell(CautionWords.told(context, told, cautions), this::undo);
                        });
        Runnable leave = () -> {
            home();
            left(mended, drafts.edit().get());
        };
        leaving = leave;
        beside(new EntryEditor(context, mended, drafts, keep, () -> delete(mended), leave).root());
    }

    @Override
    public void delete(JournalEntry gone) {
        context.journal().change(journal -> journal.delete(gone.id()), _ -> {
            EditDraft half = drafts.edit().get();
            if (half != null && half.entry().equals(gone.id())) {
                drafts.forgetEdit();
            }
            home();
            context.navigator().tell(texts.of("log.told.deleted"), this::undo);
        });
    }

    private void undo() {
        context.journal().change(Journal::undo, _ -> {});
    }

    private void put(Parent part) {
        leaving.run();
        root.show(part, false);
        written();
    }

    private void beside(Parent part) {
        root.show(part, true);
        written();
    }

    /** An entry that is written holds breaks until it has not been touched for a while; one that only lies there does not. */
    private void written() {
        Node part = root.part();
        boolean entry = !part.equals(home) && (remedyView == null || !part.equals(remedyView.root()));
        if (entry && visible) {
            writing.goesOn(TOUCHED);
        } else {
            writing.over();
        }
    }
}
