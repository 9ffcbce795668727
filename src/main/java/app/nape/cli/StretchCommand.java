package app.nape.cli;

import app.nape.care.plan.SetRef;
import app.nape.care.standing.Relief;
import app.nape.link.Request;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape stretch ID} or {@code --set SET}: opens the player on a routine, an exercise or a programme's set. */
@Command(name = "stretch", mixinStandardHelpOptions = true)
final class StretchCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "ID")
    private @Nullable String id;

    @Mixin
    private SetChoice choice = new SetChoice();

    StretchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String chosen = id;
        if ((chosen == null) == !choice.named()) {
            throw new Refusal(2, surroundings.texts().of("cli.followed.set-or-id"));
        }
        String opened;
        if (chosen == null) {
            SetChoice.Chosen set = choice.on(FollowedNow.clock(surroundings).day(), surroundings);
            opened = new SetRef(
                            set.now().kept().id(), set.phase().id(), set.set().id())
                    .word();
        } else {
            Known.stretch(surroundings, chosen);
            Known.notOnlyByTherapist(surroundings, chosen);
            opened = chosen;
        }
        StandingNow.read(surroundings).refuseHeld(surroundings, Relief.EXERCISES);
        Asking.accept(surroundings, surroundings.askStarting(new Request.OpenWindow("player", opened)));
        return 0;
    }
}
