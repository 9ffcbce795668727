package app.nape.ui.control;

import app.nape.care.Nprs;
import app.nape.care.PainAnswer;
import app.nape.care.PainQuality;
import app.nape.care.Symptom;
import app.nape.care.Trigger;
import app.nape.care.remedy.RemedyKind;
import app.nape.content.SiteNames;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.OutcomeWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** An entry in a line: what it was, and what is worth knowing of it. */
public final class EntryWords {
    private final PageContext context;
    private final SiteNames names;
    private final LengthWords lengths;
    private final BreakWords breaks;
    private final OutcomeWords outcomes;

    /** In the words of the page's catalogues. */
    public EntryWords(PageContext context) {
        this.context = context;
        this.names = new SiteNames(context.texts(), context.care());
        this.outcomes = new OutcomeWords(context.texts());
        this.lengths = new LengthWords(context.texts());
        this.breaks = new BreakWords(context.texts());
    }

    /** What it was, for example "Ice, 15 min". */
    public String title(JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Pain pain -> names.of(pain.episode().sites());
            case JournalEntry.Reading reading ->
                context.texts().of("log.words.reading", reading.score().score(), band(reading.score()));
            case JournalEntry.Spasm spasm ->
                spasm.length().isZero()
                        ? context.texts().of("log.words.spasm")
                        : context.texts().of("log.words.spasm-of", lengths.of(spasm.length()));
            case JournalEntry.Remedy remedy -> timed(remedy(remedy.remedyId()), remedy.length());
            case JournalEntry.Stretch stretch ->
                timed(
                        stretch.turn() == null
                                ? routine(stretch.routineId())
                                : context.texts().of("followed.session"),
                        stretch.length());
            case JournalEntry.Break pause -> timed(breaks.name(pause.breakKind()), pause.length());
            case JournalEntry.Measure measure -> outcomes.title(measure);
        };
    }

    /** What else is worth knowing; empty when nothing is. */
    public String detail(JournalEntry entry) {
        List<String> parts = new ArrayList<>();
        switch (entry) {
            case JournalEntry.Pain pain -> {
                var ended = pain.episode().ended();
                parts.add(
                        ended == null
                                ? context.texts().of("log.words.open")
                                : context.texts()
                                        .of(
                                                "log.words.lasted",
                                                lasting(Duration.between(
                                                        pain.episode().started(), ended))));
                parts.add(pain.episode().triggers().stream().map(this::trigger).collect(Collectors.joining(", ")));
                add(parts, pain.episode().note());
            }
            case JournalEntry.Reading reading -> add(parts, reading.note());
            case JournalEntry.Spasm spasm -> {
                Nprs worst = spasm.worst();
                if (worst != null) {
                    parts.add(context.texts().of("log.words.worst", worst.score()));
                }
                add(parts, spasm.note());
            }
            case JournalEntry.Remedy remedy -> {
                parts.add(beforeAfter(remedy.before(), remedy.after()));
                add(parts, remedy.note());
            }
            case JournalEntry.Stretch stretch -> {
                boolean ticked = stretch.turn() != null && stretch.turn().ticked();
                parts.add(context.texts()
                        .of(
                                ticked
                                        ? "followed.ticked"
                                        : "log.outcome." + stretch.outcome().word()));
                parts.add(beforeAfter(stretch.before(), stretch.after()));
            }
            case JournalEntry.Break pause -> parts.add(breaks.outcome(pause.outcome()));
            case JournalEntry.Measure measure -> {
                parts.add(outcomes.answers(measure));
                add(parts, measure.note());
            }
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** All that a search looks through. */
    public String searched(JournalEntry entry) {
        String seen = title(entry) + " " + detail(entry);
        if (!(entry instanceof JournalEntry.Pain pain)) {
            return seen;
        }
        Stream<String> words = pain.episode().fields().answers().stream()
                .flatMap(answer -> answer instanceof PainAnswer.Said said ? Stream.of(said.words()) : Stream.empty());
        Stream<String> keys = Stream.concat(
                pain.episode().symptoms().stream()
                        .map(id ->
                                context.care().symptom(id).map(Symptom::label).orElse(id)),
                pain.episode().qualities().stream()
                        .map(id -> context.care()
                                .quality(id)
                                .map(PainQuality::label)
                                .orElse(id)));
        return seen + " " + Stream.concat(keys, words).collect(Collectors.joining(" "));
    }

    /** Its picture. Shapes differ by kind, so that colour is never the only sign. */
    public Feather icon(JournalEntry entry) {
        return switch (entry) {
            case JournalEntry.Pain _ -> Feather.ALERT_CIRCLE;
            case JournalEntry.Reading _ -> Feather.ACTIVITY;
            case JournalEntry.Spasm _ -> Feather.ZAP;
            case JournalEntry.Remedy remedy -> picture(remedy).icon();
            case JournalEntry.Stretch _ -> Feather.USER;
            case JournalEntry.Break _ -> Feather.COFFEE;
            case JournalEntry.Measure _ -> Feather.CLIPBOARD;
        };
    }

    /** The picture and colours of a remedy. */
    public RemedyPicture picture(JournalEntry.Remedy remedy) {
        return RemedyPicture.of(context, remedy.remedyId());
    }

    /** The name of a remedy. */
    public String remedy(String id) {
        return context.care().remedy(id).map(RemedyKind::label).orElse(id);
    }

    /** The name of a routine or exercise. */
    public String routine(String id) {
        return context.catalogue().routines().stream()
                .filter(routine -> routine.id().equals(id))
                .map(Routine::name)
                .findFirst()
                .or(() -> context.exercises().exercises().stream()
                        .filter(exercise -> exercise.id().equals(id))
                        .map(Exercise::name)
                        .findFirst())
                .orElse(id);
    }

    /** The word for a score. */
    public String band(Nprs score) {
        return context.care().band(score.score()).label();
    }

    /** A long time in days or hours, a short one in minutes. */
    public String lasting(Duration length) {
        return lengths.lasting(length);
    }

    private String trigger(String id) {
        return context.care().trigger(id).map(Trigger::label).orElse(id);
    }

    private String timed(String what, Duration length) {
        return length.isZero() ? what : context.texts().of("log.words.timed", what, lengths.of(length));
    }

    private String beforeAfter(@Nullable Nprs before, @Nullable Nprs after) {
        if (before != null && after != null) {
            return context.texts().of("log.words.before-after", before.score(), after.score());
        }
        if (before != null) {
            return context.texts().of("log.words.before", before.score());
        }
        return after == null ? "" : context.texts().of("log.words.after", after.score());
    }

    private static void add(List<String> parts, @Nullable String note) {
        if (note != null) {
            parts.add(note);
        }
    }
}
