package app.nape.cli;

import app.nape.care.plan.Phase;
import app.nape.care.plan.PhaseNow;
import app.nape.care.plan.Programme;
import app.nape.care.plan.SenderKey;
import app.nape.care.standing.Relief;
import app.nape.code.Worded;
import app.nape.content.LocalHelp;
import app.nape.content.MotionCatalogueReader;
import app.nape.exchange.handout.Handout;
import app.nape.exchange.handout.HandoutLayout;
import app.nape.exchange.handout.HandoutPart;
import app.nape.exchange.handout.HandoutPdf;
import app.nape.exchange.handout.HandoutRequest;
import app.nape.exchange.handout.Handouts;
import app.nape.exchange.paper.PaperSize;
import app.nape.exchange.paper.PaperWork;
import app.nape.exchange.plan.FollowedDay;
import app.nape.exchange.plan.SenderNumber;
import app.nape.exchange.report.ReportPart;
import app.nape.exchange.report.ReportRequest;
import app.nape.exchange.share.Period;
import app.nape.exchange.share.SharedReport;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the papers that are asked for: the report with its notes, and the handout. */
final class Papers {
    private final Surroundings surroundings;
    private final PaperOptions wanted;
    private final @Nullable String id;

    Papers(Surroundings surroundings, PaperOptions wanted, @Nullable String id) {
        this.id = id;
        this.surroundings = surroundings;
        this.wanted = wanted;
    }

    /** Makes reports, for what is not only paper as well. */
    SharedReport reports() {
        return new SharedReport(
                surroundings.texts(),
                surroundings.care(),
                size(),
                surroundings.clocks().now().wall());
    }

    String notes(Period period) {
        SharedReport reports = reports();
        return reports.notes(reports.read(surroundings.journal(), period, request(reports, period)));
    }

    byte[] report(Period period) {
        SharedReport reports = reports();
        ReportRequest request = request(reports, period);
        return reports.pdf(reports.read(surroundings.journal(), period, request), request);
    }

    private ReportRequest request(SharedReport reports, Period period) {
        if (id != null) {
            throw new Refusal(2, surroundings.texts().of("cli.report.no-id", id));
        }
        Set<ReportPart> parts = without(ReportPart.class);
        try {
            return reports.request(period, parts, wanted.questions, wanted.details);
        } catch (IllegalArgumentException many) {
            throw new Refusal(
                    2,
                    surroundings
                            .texts()
                            .of("cli.report.questions", ReportRequest.MOST_QUESTIONS, ReportRequest.LONGEST_QUESTION));
        }
    }

    byte[] handout() {
        StandingNow.read(surroundings).refuseHeld(surroundings, Relief.EXERCISES);
        HandoutRequest request = new HandoutRequest(
                word(HandoutLayout.class, wanted.layout), without(HandoutPart.class), size(), wanted.large);
        Handouts handouts = new Handouts(
                surroundings.texts(),
                surroundings.catalogue(),
                MotionCatalogueReader.bundled(surroundings.exercises().exercises()),
                surroundings.care(),
                LocalHelp.of(
                        surroundings.care().emergency(),
                        Optional.ofNullable(surroundings.choices().region()),
                        surroundings.clocks().zone()),
                surroundings.clocks().zone());
        return HandoutPdf.of(
                wanted(handouts),
                request,
                surroundings.texts(),
                surroundings.clocks().now().wall(),
                PaperWork.QUIET);
    }

    /** A routine or an exercise by its id, else the programme that is followed. */
    private Handout wanted(Handouts handouts) {
        if (id != null) {
            Optional<Routine> routine = surroundings.catalogue().routine(id);
            if (routine.isPresent()) {
                return handouts.of(routine.get());
            }
            Optional<Exercise> exercise = surroundings.catalogue().offered(id);
            if (exercise.isPresent()) {
                return handouts.of(exercise.get());
            }
        }
        FollowedDay followed = FollowedNow.one(surroundings, id);
        Programme programme = followed.programme();
        PhaseNow now = followed.due().phase();
        Phase phase = now == null ? programme.phases().getFirst() : now.phase();
        String number = followed.kept()
                .followed()
                .flatMap(revision -> Optional.ofNullable(revision.signedBy()))
                .map(key -> SenderNumber.of(new SenderKey(key)))
                .orElse("");
        return handouts.of(programme, phase, number);
    }

    PaperSize size() {
        String size = wanted.size;
        return size == null
                ? PaperSize.of(LocalHelp.region(
                                Optional.ofNullable(surroundings.choices().region()),
                                surroundings.clocks().zone())
                        .orElse(""))
                : word(PaperSize.class, size);
    }

    private <E extends Enum<E> & Worded> Set<E> without(Class<E> type) {
        EnumSet<E> parts = EnumSet.allOf(type);
        wanted.without.forEach(word -> parts.remove(word(type, word)));
        return parts;
    }

    private <E extends Enum<E> & Worded> E word(Class<E> type, String word) {
        return Worded.fromWord(type, word)
                .orElseThrow(() -> new Refusal(
                        2, surroundings.texts().of("cli.report.word", word, words(List.of(type.getEnumConstants())))));
    }

    private static String words(List<? extends Worded> all) {
        return all.stream().map(Worded::word).collect(Collectors.joining(", "));
    }
}
