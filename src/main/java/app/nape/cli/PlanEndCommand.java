package app.nape.cli;

import app.nape.care.plan.Programme;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape plan end [ID]}: stops following a programme; every entry of it stays. */
@Command(name = "end", mixinStandardHelpOptions = true)
final class PlanEndCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "ID")
    private @Nullable String id;

    @Mixin
    private Output output = new Output();

    PlanEndCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Programme programme = FollowedNow.one(surroundings, id).programme();
        surroundings
                .journal()
                .programmes()
                .end(programme.id(), surroundings.clocks().now().wall());
        Logged.changed(surroundings);
        StateListing.say(
                surroundings,
                output,
                programme,
                "ended",
                surroundings.texts().of("cli.followed.ended", programme.title()));
        return 0;
    }
}
