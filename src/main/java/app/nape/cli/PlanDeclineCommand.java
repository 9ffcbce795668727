package app.nape.cli;

import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.Programmes;
import app.nape.exchange.plan.Arrival;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape plan decline [ID]}: does not begin with what waits; a followed programme goes on as it is. */
@Command(name = "decline", mixinStandardHelpOptions = true)
final class PlanDeclineCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "ID")
    private @Nullable String id;

    @Mixin
    private Output output = new Output();

    PlanDeclineCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Programme programme = waiting(surroundings, id).programme();
        surroundings
                .journal()
                .programmes()
                .decline(programme.id(), surroundings.clocks().now().wall());
        Logged.changed(surroundings);
        // What is followed goes on without the newer revision.
        boolean followed = surroundings
                .journal()
                .programmes()
                .find(programme.id())
                .filter(kept -> kept.state() == ProgrammeState.FOLLOWED)
                .isPresent();
        StateListing.say(
                surroundings,
                output,
                programme,
                followed ? "followed" : "declined",
                surroundings.texts().of("cli.followed.declined", programme.title()));
        return 0;
    }

    /** What waits for an answer: the one that is meant, or the only one. */
    static Arrival waiting(Surroundings surroundings, @Nullable String words) {
        Programmes programmes = surroundings.journal().programmes();
        List<Arrival> fitting = programmes.all().stream()
                .filter(PlanDeclineCommand::waits)
                .flatMap(kept -> Arrival.waiting(kept, programmes).stream())
                .filter(arrival -> words == null || FollowedNow.named(arrival.programme(), words))
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        if (fitting.isEmpty() && words == null) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.followed.nothing-waits"));
        }
        throw FollowedNow.refusal(
                surroundings, words, fitting.stream().map(Arrival::programme).toList());
    }

    private static boolean waits(KeptProgramme kept) {
        return kept.state() != ProgrammeState.DECLINED && kept.waiting().isPresent();
    }
}
