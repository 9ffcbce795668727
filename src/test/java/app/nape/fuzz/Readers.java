package app.nape.fuzz;

import app.nape.agent.BreaksFuzz;
import app.nape.agent.TimerFuzz;
import app.nape.app.DraftFuzz;
import app.nape.app.WordsFuzz;
import app.nape.care.EditDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.PainDraft;
import app.nape.cli.TypedFuzz;
import app.nape.content.CatalogueFuzz;
import app.nape.content.RoutinesFuzz;
import app.nape.content.ScheduleFuzz;
import app.nape.exchange.ArchiveFuzz;
import app.nape.link.LinkFuzz;
import app.nape.store.RecoveredFuzz;
import app.nape.store.SettingsFuzz;
import app.nape.ui.WindowBounds;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Every reader there is. */
enum Readers {
    ARCHIVE(ArchiveFuzz::new),
    SETTINGS(SettingsFuzz::new),
    RECOVERED(RecoveredFuzz::new),
    SCHEDULE(ScheduleFuzz::new),
    ROUTINES(RoutinesFuzz::new),
    REQUEST(() -> new LinkFuzz(true)),
    ANSWER(() -> new LinkFuzz(false)),
    BREAKS(BreaksFuzz::new),
    TIMER(TimerFuzz::new),
    DRAFT(() -> new DraftFuzz<>(PainDraft.class)),
    EDIT(() -> new DraftFuzz<>(EditDraft.class)),
    ANSWERS(() -> new DraftFuzz<>(OutcomeDrafts.class)),
    WINDOW(() -> new DraftFuzz<>(WindowBounds.class)),
    REDFLAGS(() -> new CatalogueFuzz("redflags.json")),
    VOCABULARY(() -> new CatalogueFuzz("vocabulary.json")),
    NUMBERS(() -> new CatalogueFuzz("emergency_numbers.json")),
    EXERCISES(() -> new CatalogueFuzz("exercises.json")),
    MOTIONS(() -> new CatalogueFuzz("motions.json")),
    GUIDE(() -> new CatalogueFuzz("guide.json")),
    PRESETS(() -> new CatalogueFuzz("schedules.json")),
    TYPED(TypedFuzz::new),
    WORDS(WordsFuzz::new);

    private final Callable<Fuzzed> making;

    Readers(Callable<Fuzzed> making) {
        this.making = making;
    }

    /** A fresh one. */
    Fuzzed make() throws Exception {
        return making.call();
    }

    /** Its name in the corpus and on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
