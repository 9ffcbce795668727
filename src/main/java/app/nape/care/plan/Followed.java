package app.nape.care.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A programme as a person follows it.
 *
 * @param programme in the revision that is followed
 * @param began the person's own day on which they first began with it
 * @param answers what they answered at the end of phases, in the order it was given
 */
public record Followed(Programme programme, LocalDate began, List<PhaseAnswer> answers) {
    public Followed {
        answers = List.copyOf(answers);
    }

    /** From the day on which the first phase begins: the therapist's, or the person's own where they began later. */
    public LocalDate firstDay() {
        return programme.phases().getFirst().begins() instanceof Begins.On(LocalDate day) && day.isAfter(began)
                ? day
                : began;
    }

    /** The phase the person is in on a day; empty before the first one. What was answered later than that day does not count yet. */
    public Optional<PhaseNow> phaseOn(LocalDate day) {
        if (day.isBefore(firstDay())) {
            return Optional.empty();
        }
        Phase phase = programme.phases().getFirst();
        LocalDate since = firstDay();
        for (PhaseAnswer answer : answers) {
            Optional<Phase> to = programme.phase(answer.phase());
            if (answer.answer() == MoveOn.YES
                    && !answer.day().isAfter(day)
                    && to.isPresent()
                    && place(to.get()) > place(phase)) {
                phase = to.get();
                since = answer.day();
            }
        }
        return Optional.of(new PhaseNow(phase, since, asked(phase, since, day).orElse(null)));
    }

    /** The phase to ask about on a day: the next one, once its time has come, unless the person has answered on that day. */
    private Optional<Phase> asked(Phase phase, LocalDate since, LocalDate day) {
        return after(phase)
                .filter(next -> !day.isBefore(due(next, phase, since)))
                .filter(next -> answers.stream()
                        .noneMatch(answer ->
                                answer.phase().equals(next.id()) && answer.day().equals(day)));
    }

    private static LocalDate due(Phase next, Phase phase, LocalDate since) {
        return switch (next.begins()) {
            case Begins.On(LocalDate day) -> day;
            case Begins.After _ -> since.plusDays(phase.lastsDays());
        };
    }

    /** The phase that comes after one: the one that says so, else the next in the list; empty after the last. */
    public Optional<Phase> after(Phase phase) {
        List<Phase> later =
                programme.phases().subList(place(phase) + 1, programme.phases().size());
        return later.stream()
                .filter(each -> each.begins().equals(new Begins.After(phase.id())))
                .findFirst()
                .or(() -> later.stream().findFirst());
    }

    private int place(Phase phase) {
        return programme.phases().indexOf(phase);
    }

    /** How many sets are due on a day, each as often as it is meant; none outside the days the programme is meant for. */
    public int timesOn(LocalDate day) {
        return phaseOn(day).stream()
                .flatMap(now -> now.phase().sets().stream())
                .mapToInt(set -> timesOn(day, set))
                .sum();
    }

    int timesOn(LocalDate day, ProgrammeSet set) {
        return programme.valid().holds(day) && set.on(day.getDayOfWeek()) ? set.timesADay() : 0;
    }
}
