package app.nape.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nape check}: whether the data is whole. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private Output output = new Output();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    record Listing(boolean whole, List<String> problems, List<String> found) {}

    @Override
    public Integer call() {
        List<String> problems = surroundings.check();
        List<String> found = surroundings.found();
        if (!found.isEmpty()) {
            surroundings.foundRead();
        }
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            new Listing(problems.isEmpty(), problems, found),
                            surroundings.clocks().zone()));
        } else {
            if (problems.isEmpty()) {
                surroundings.out().println(surroundings.texts().of("cli.check.whole"));
            }
            problems.forEach(surroundings.out()::println);
            found.forEach(surroundings.out()::println);
        }
        return problems.isEmpty() ? 0 : Refusal.DATA;
    }
}
