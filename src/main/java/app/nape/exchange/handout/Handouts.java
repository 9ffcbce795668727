package app.nape.exchange.handout;

import app.nape.care.RedFlag;
import app.nape.care.RedFlagLevel;
import app.nape.care.RedFlagPlace;
import app.nape.care.plan.Goal;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.Review;
import app.nape.content.CareCatalogue;
import app.nape.content.DoseSentences;
import app.nape.content.ExerciseCatalogue;
import app.nape.content.LocalHelp;
import app.nape.content.MotionCatalogue;
import app.nape.exercise.Dose;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.figure.pose.Motion;
import app.nape.words.ClockWords;
import app.nape.words.DayWords;
import app.nape.words.ItemDoseWords;
import app.nape.words.ProgrammeWords;
import app.nape.words.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a programme, a routine or an exercise into the words of a handout. Whether one may be offered at all is asked of {@code
 * Standing} before.
 *
 * @param help whom to call where the person is
 */
public record Handouts(
        Texts texts,
        ExerciseCatalogue exercises,
        MotionCatalogue motions,
        CareCatalogue care,
        LocalHelp help,
        ZoneId zone) {
    /** Of a programme's phase; {@code number} is the sender's, empty for one that was not signed. */
    public Handout of(Programme programme, Phase phase, String number) {
        List<Handout.Block> sets =
                phase.sets().stream().map(set -> block(programme, set)).toList();
        return new Handout(
                        programme.phases().size() == 1
                                ? programme.title()
                                : texts.of("handout.title.phase", programme.title(), phase.title()),
                        programme.label(),
                        message(programme, phase),
                        programme.goals().stream().map(Goal::text).toList(),
                        programme.note(),
                        List.of(),
                        sets,
                        Stream.concat(programme.stop().stream(), stop()).toList(),
                        emergency(),
                        programme.sender(),
                        number,
                        Optional.ofNullable(programme.review())
                                .map(this::review)
                                .orElse(""))
                .together();
    }

    /** Of a programme's first phase. */
    public Handout of(Programme programme, String number) {
        return of(programme, programme.phases().getFirst(), number);
    }

    /** Of a routine. Exercises that only a therapist may add are not on it. */
    public Handout of(Routine routine) {
        List<Handout.Item> items = new ArrayList<>();
        for (RoutineItem each : routine.items()) {
            Optional<Exercise> found = exercises.offered(each.exerciseId());
            if (found.isPresent()) {
                Exercise exercise = found.get();
                Dose dose = each.dose(exercise);
                items.add(item(exercise, DoseSentences.amount(texts, dose)));
            }
        }
        return plain(routine.name(), routine.goal(), new Handout.Block("", "", 1, items));
    }

    /** Of one exercise. */
    public Handout of(Exercise exercise) {
        Dose dose = exercise.dose();
        return plain(
                exercise.name(),
                exercise.why() == null ? "" : exercise.why(),
                new Handout.Block(
                        "",
                        DoseSentences.daily(texts, dose),
                        dose.mostTimesADay(),
                        List.of(item(exercise, DoseSentences.amount(texts, dose)))));
    }

    private Handout plain(String title, String message, Handout.Block block) {
        return new Handout(
                        title,
                        "",
                        message,
                        List.of(),
                        "",
                        List.of(),
                        List.of(block),
                        stop().toList(),
                        emergency(),
                        null,
                        "",
                        "")
                .together();
    }

    /** For example: 3 exercises, about 5 minutes, 3 times a day on working days. Until 6 January. */
    private String message(Programme programme, Phase phase) {
        ProgrammeWords words = new ProgrammeWords(texts, zone);
        return words.summary(phase, programme.valid().to()).stream()
                .map(line -> line + ".")
                .collect(Collectors.joining(" "));
    }

    private Handout.Block block(Programme programme, ProgrammeSet set) {
        return new Handout.Block(
                set.title(),
                new ProgrammeWords(texts, zone).often(set),
                set.timesADay(),
                set.items().stream()
                        .map(item -> item(programme, item, new ItemDoseWords(texts).amount(item.dose())))
                        .toList());
    }

    private Handout.Item item(Programme programme, app.nape.care.plan.Item item, String dose) {
        Optional<OwnExercise> own = programme.own(item.exercise());
        if (own.isPresent()) {
            return own(own.get(), item, dose);
        }
        return exercises
                .exercise(item.exercise())
                .map(known -> new Handout.Item(
                        item.name(),
                        dose,
                        known.steps(),
                        item.note(),
                        cautions(known.safety().cautions()),
                        motion(known.id()).orElse(null),
                        known.tellingPhase(),
                        null,
                        pictured(item.name(), known)))
                .orElseGet(() ->
                        new Handout.Item(item.name(), dose, List.of(), item.note(), List.of(), null, 0, null, ""));
    }

    private Handout.Item own(OwnExercise own, app.nape.care.plan.Item item, String dose) {
        Optional<Exercise> shown = exercises.exercise(own.figureOf());
        return new Handout.Item(
                item.name(),
                dose,
                own.steps(),
                item.note(),
                cautions(own.cautions()),
                own.picture() == null ? shown.flatMap(each -> motion(each.id())).orElse(null) : null,
                shown.map(Exercise::tellingPhase).orElse(0),
                own.picture(),
                own.picture() == null
                        ? shown.map(each -> pictured(item.name(), each)).orElse("")
                        : own.picture().words());
    }

    private Handout.Item item(Exercise exercise, String dose) {
        return new Handout.Item(
                exercise.name(),
                dose,
                exercise.steps(),
                "",
                cautions(exercise.safety().cautions()),
                motion(exercise.id()).orElse(null),
                exercise.tellingPhase(),
                null,
                pictured(exercise.name(), exercise));
    }

    // texts: handout.caution.*
    private List<String> cautions(List<String> keys) {
        return keys.stream()
                .flatMap(key -> texts.has("handout.caution." + key)
                        ? Stream.of(texts.of("handout.caution." + key))
                        : Optional.ofNullable(exercises.cautions().get(key)).stream())
                .toList();
    }

    private Optional<Motion> motion(String exercise) {
        return Optional.ofNullable(motions.motions().get(exercise));
    }

    private String pictured(String name, Exercise exercise) {
        return texts.of("handout.pictured", name, String.join(" ", exercise.steps()));
    }

    private Stream<String> stop() {
        return care.redFlags().flags().stream()
                .filter(flag -> flag.level() == RedFlagLevel.STOP_EXERCISE
                        && flag.places().contains(RedFlagPlace.EXERCISE_STOP))
                .map(RedFlag::label);
    }

    private String emergency() {
        return texts.of("handout.emergency", help.call(texts));
    }

    private String review(Review review) {
        String day = DayWords.weekdayAndYear(texts.locale()).format(review.on());
        String when = review.at() == null
                ? texts.of("handout.review", day)
                : texts.of("handout.review.at", day, new ClockWords(texts).of(review.at()));
        return review.note().isEmpty() ? when : when + " " + review.note();
    }
}
