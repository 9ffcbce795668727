package app.nape.cli;

import app.nape.code.Sentence;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.plans.Plans;
import app.nape.plans.ProgramRule;
import app.nape.plans.Treatment;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape programs [list]|never NAME|use NAME|remove NAME|open}: what is done while a program is in front. */
@Command(name = "programs", mixinStandardHelpOptions = true)
final class ProgramsCommand implements Runnable {
    private final Surroundings surroundings;

    ProgramsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        list(new Output());
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list(@Mixin Output output) {
        List<ProgramRule> rules = surroundings.settings().plans().programs();
        if (output.json) {
            surroundings.out().println(Json.of(rules, surroundings.clocks().zone()));
            return 0;
        }
        rules.forEach(this::line);
        if (rules.isEmpty()) {
            say("cli.programs.none");
        }
        return 0;
    }

    @Command(name = "never", mixinStandardHelpOptions = true)
    int never(@Parameters(paramLabel = "NAME") String name) {
        return put(name, Treatment.NEVER_INTERRUPT);
    }

    @Command(name = "use", mixinStandardHelpOptions = true)
    int use(@Parameters(paramLabel = "NAME") String name) {
        return put(name, Treatment.COUNTS_AS_USE);
    }

    @Command(name = "remove", mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "NAME") String name) {
        Plans before = surroundings.settings().plans();
        if (before.equals(before.withoutProgram(name))) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.programs.no-such", name));
        }
        surroundings.change(settings -> settings.withPlans(plans -> plans.withoutProgram(name)));
        say("cli.programs.removed", name.strip());
        return 0;
    }

    @Command(name = "open", mixinStandardHelpOptions = true)
    int open(@Mixin Output output) {
        Reply reply = surroundings
                .ask(new Request.OpenPrograms())
                .orElseThrow(() -> new Refusal(
                        Refusal.NO_AGENT,
                        surroundings
                                .unreached()
                                .orElseGet(() -> surroundings.texts().of("cli.no-agent"))));
        Asking.accept(surroundings, reply);
        List<String> names = reply instanceof Reply.ProgramsAre(List<String> open) ? open : List.of();
        if (output.json) {
            surroundings.out().println(Json.of(names, surroundings.clocks().zone()));
        } else {
            names.forEach(surroundings.out()::println);
        }
        return 0;
    }

    private int put(String name, Treatment treatment) {
        Optional<Sentence> wrong = surroundings.settings().plans().objection(name);
        if (wrong.isPresent()) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of(wrong.get()));
        }
        ProgramRule rule = new ProgramRule(name, treatment);
        surroundings.change(settings -> settings.withPlans(plans -> plans.with(rule)));
        line(rule);
        return 0;
    }

    private void line(ProgramRule rule) {
        say("cli.programs." + rule.treatment().word(), rule.program());
    }

    // texts: cli.programs.*
    private void say(String key, Object... parts) {
        surroundings.out().println(surroundings.texts().of(key, parts));
    }
}
