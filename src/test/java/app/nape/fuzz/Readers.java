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
import app.nape.exchange.calendar.CalendarFuzz;
import app.nape.exchange.diary.DiaryFuzz;
import app.nape.exchange.plan.PlanFuzz;
import app.nape.exchange.plan.ProgressFuzz;
import app.nape.link.LinkFuzz;
import app.nape.store.RecoveredFuzz;
import app.nape.store.SettingsFuzz;
import app.nape.ui.WindowBounds;
import java.util.Locale;

/** Every reader there is. */
enum Readers {
    ARCHIVE,
    SETTINGS,
    RECOVERED,
    SCHEDULE,
    ROUTINES,
    REQUEST,
    ANSWER,
    BREAKS,
    TIMER,
    DRAFT,
    EDIT,
    ANSWERS,
    WINDOW,
    REDFLAGS,
    VOCABULARY,
    NUMBERS,
    EXERCISES,
    MOTIONS,
    GUIDE,
    PRESETS,
    CALENDAR,
    DIARY,
    PLAN,
    PROGRESS,
    TYPED,
    WORDS;

    /** A fresh one. */
    Fuzzed make() throws Exception {
        return switch (this) {
            case ARCHIVE -> new ArchiveFuzz();
            case SETTINGS -> new SettingsFuzz();
            case RECOVERED -> new RecoveredFuzz();
            case SCHEDULE -> new ScheduleFuzz();
            case ROUTINES -> new RoutinesFuzz();
            case REQUEST -> new LinkFuzz(true);
            case ANSWER -> new LinkFuzz(false);
            case BREAKS -> new BreaksFuzz();
            case TIMER -> new TimerFuzz();
            case DRAFT -> new DraftFuzz<>(PainDraft.class);
            case EDIT -> new DraftFuzz<>(EditDraft.class);
            case ANSWERS -> new DraftFuzz<>(OutcomeDrafts.class);
            case WINDOW -> new DraftFuzz<>(WindowBounds.class);
            case REDFLAGS -> new CatalogueFuzz("redflags.json");
            case VOCABULARY -> new CatalogueFuzz("vocabulary.json");
            case NUMBERS -> new CatalogueFuzz("emergency_numbers.json");
            case EXERCISES -> new CatalogueFuzz("exercises.json");
            case MOTIONS -> new CatalogueFuzz("motions.json");
            case GUIDE -> new CatalogueFuzz("guide.json");
            case PRESETS -> new CatalogueFuzz("schedules.json");
            case CALENDAR -> new CalendarFuzz();
            case DIARY -> new DiaryFuzz();
            case PLAN -> new PlanFuzz();
            case PROGRESS -> new ProgressFuzz();
            case TYPED -> new TypedFuzz();
            case WORDS -> new WordsFuzz();
        };
    }

    /** Its name in the corpus and on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
