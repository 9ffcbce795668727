package app.nape.cli;

import app.nape.exchange.OwnFile;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.SenderCard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape plan sign FILE}: signs it as it stands, in place; not a byte of the programme is changed. */
@Command(name = "sign", mixinStandardHelpOptions = true)
final class PlanSignCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Mixin
    private CardOptions card = new CardOptions();

    @Mixin
    private Output output = new Output();

    PlanSignCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What {@code --json} says. */
    record Signed(String file, String number) {}

    @Override
    public Integer call() {
        byte[] open = PlanFiles.bytes(surroundings, file);
        PlanFile.read(open, List.of());
        GivenFiles.checkTarget(surroundings, file);
        SenderCard sender = card.card(surroundings);
        try {
            new OwnFile(surroundings::keeps).write(file.toAbsolutePath(), PlanFile.signedAgain(open, sender.signing()));
        } catch (IOException problem) {
            throw GivenFiles.unwritten(surroundings, file, problem);
        }
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            new Signed(file.toString(), sender.number()),
                            surroundings.clocks().zone()));
        } else {
            surroundings.out().println(surroundings.texts().of("cli.plan.signed", sender.number()));
        }
        return 0;
    }
}
