package app.nape.cli;

import app.nape.care.plan.MoveOn;
import app.nape.care.plan.Phase;
import app.nape.care.plan.PhaseAnswer;
import app.nape.care.plan.PhaseNow;
import app.nape.code.Worded;
import app.nape.exchange.plan.FollowedDay;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape plan answer yes|not-yet|ask [ID]}: answers the question at the end of a phase. */
@Command(name = "answer", mixinStandardHelpOptions = true)
final class PlanAnswerCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "yes|not-yet|ask")
    private String answer = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID")
    private @Nullable String id;

    @Mixin
    private Output output = new Output();

    PlanAnswerCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        MoveOn said = Worded.fromWord(MoveOn.class, answer)
                .orElseThrow(() -> new Refusal(2, surroundings.texts().of("cli.followed.answers", answer)));
        FollowedDay now = FollowedNow.one(surroundings, id);
        PhaseNow phase = now.due().phase();
        Phase next = phase == null ? null : phase.asks();
        if (next == null) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.followed.nothing-asked"));
        }
        surroundings
                .journal()
                .programmes()
                .answer(
                        now.kept().id(),
                        new PhaseAnswer(
                                next.id(),
                                said,
                                surroundings.clocks().now().wall(),
                                now.due().day()));
        Logged.changed(surroundings);
        if (output.json) {
            Answered answered = new Answered(
                    now.programme().id(), next.id(), said.word(), now.due().day());
            surroundings.out().println(Json.of(answered, surroundings.clocks().zone()));
        } else {
            surroundings.out().println(told(said, next, now));
        }
        return 0;
    }

    /**
     * What was answered, as it is listed.
     *
     * @param phase id of the phase it is about: with yes the one that is followed from now on
     * @param day the person's own
     */
    record Answered(UUID id, String phase, String answer, LocalDate day) {}

    // texts: cli.followed.answered.*
    private String told(MoveOn said, Phase next, FollowedDay now) {
        return surroundings
                .texts()
                .of(
                        "cli.followed.answered." + said.word(),
                        next.title(),
                        now.programme().sender().name(),
                        now.programme().sender().phone());
    }
}
