package app.nape.cli;

import app.nape.code.Sentence;
import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nape status}. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private Output output = new Output();

    StatusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    StatusCommand(Surroundings surroundings, boolean json) {
        this(surroundings);
        output.json = json;
    }

    @Override
    public Integer call() {
        Optional<Reply> answer = surroundings.ask(new Request.Status());
        AgentStatus status = Asking.status(answer).orElse(null);
        if (output.json) {
            boolean running = answer.isPresent() || surroundings.unreached().isPresent();
            surroundings.out().println(StatusAnswer.json(surroundings, running, status));
        } else {
            StatusAnswer.lines(surroundings, status, () -> without(answer)).forEach(surroundings.out()::println);
        }
        return 0;
    }

    private List<String> without(Optional<Reply> answer) {
        List<String> lines = new ArrayList<>(surroundings.found());
        lines.add(silence(answer));
        return lines;
    }

    /** Why there is nothing to say: one that hangs runs all the same, and starting another would be no help. */
    private String silence(Optional<Reply> answer) {
        return answer.map(reply -> reply instanceof Reply.Refused(Sentence because)
                        ? surroundings.texts().of(because)
                        : "")
                .filter(because -> !because.isEmpty())
                .or(surroundings::unreached)
                .orElseGet(() -> surroundings.texts().of("cli.status.not-running"));
    }
}
