package app.nape.cli;

import app.nape.care.plan.SenderKey;
import app.nape.exchange.plan.OpenedPlan;
import app.nape.exchange.plan.SenderNumber;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape plan verify FILE}: whether it is whole, signed, and as it was signed. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class PlanVerifyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Mixin
    private Output output = new Output();

    PlanVerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What {@code --json} says. */
    record Verified(String id, int revision, String hash, String key, String number) {}

    @Override
    public Integer call() {
        OpenedPlan opened = PlanFiles.open(surroundings, file);
        SenderKey key = opened.signed();
        if (key == null) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.plan.nobody-signed", file));
        }
        String number = SenderNumber.of(key);
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            new Verified(
                                    opened.programme().id().toString(),
                                    opened.programme().revision(),
                                    opened.hash(),
                                    key.text(),
                                    number),
                            surroundings.clocks().zone()));
        } else {
            surroundings.out().println(surroundings.texts().of("cli.plan.verified", number));
        }
        return 0;
    }
}
