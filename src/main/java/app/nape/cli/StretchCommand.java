package app.nape.cli;

import app.nape.care.standing.Relief;
import app.nape.link.Request;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nape stretch ID}: opens the player on a routine or an exercise. */
@Command(name = "stretch", mixinStandardHelpOptions = true)
final class StretchCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID")
    private String id = "";

    StretchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Known.stretch(surroundings, id);
        Known.notOnlyByTherapist(surroundings, id);
        StandingNow.read(surroundings).refuseHeld(surroundings, Relief.EXERCISES);
        Asking.accept(surroundings, surroundings.askStarting(new Request.OpenWindow("player", id)));
        return 0;
    }
}
