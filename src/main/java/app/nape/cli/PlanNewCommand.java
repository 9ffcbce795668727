package app.nape.cli;

import app.nape.care.plan.FromTemplate;
import app.nape.care.plan.Head;
import app.nape.care.plan.LabelLook;
import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.Programme;
import app.nape.exchange.OwnFile;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.PlanTemplates;
import app.nape.exchange.plan.SenderCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nape plan new FILE --template ID}: a programme from a template, from today on or another day, for {@code sign} or an editor. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class PlanNewCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--template", paramLabel = "ID|FILE", required = true, descriptionKey = "cli.option.plan-template")
    private String template = "";

    @Option(names = "--label", paramLabel = "TEXT", descriptionKey = "cli.option.plan-label")
    private String label = "";

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.option.plan-title")
    private @Nullable String title;

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "cli.option.plan-from")
    private @Nullable String from;

    @Mixin
    private CardOptions card = new CardOptions();

    @Mixin
    private Output output = new Output();

    PlanNewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What {@code --json} says. */
    record Made(String id, String file) {}

    @Override
    public Integer call() {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.plan.exists", file));
        }
        GivenFiles.checkTarget(surroundings, file);
        Programme begun = template();
        Instant now = surroundings.clocks().now().wall();
        LocalDate first = from == null
                ? LocalDate.ofInstant(now, surroundings.clocks().zone())
                : new TimeWords(surroundings)
                        .parse(from)
                        .atZone(surroundings.clocks().zone())
                        .toLocalDate();
        byte[] bytes;
        Programme made;
        try {
            Head head = new Head(
                    surroundings.newId(),
                    1,
                    "",
                    now,
                    "Nape " + NapeCommand.VERSION,
                    begun.head().catalogue(),
                    begun.head().language(),
                    label,
                    title == null ? begun.title() : title);
            SenderCard sender = card.card(surroundings);
            made = FromTemplate.of(begun, head, sender.sender(), first);
            bytes = PlanFile.unsigned(made);
        } catch (OutOfBounds beyond) {
            throw CardOptions.refusal(surroundings, beyond);
        }
        write(bytes);
        say(made);
        return 0;
    }

    private Programme template() {
        return PlanTemplates.find(template).orElseGet(() -> {
            Path given = Path.of(template);
            if (!Files.exists(given)) {
                throw new Refusal(
                        Refusal.NOT_FOUND,
                        surroundings
                                .texts()
                                .of("cli.plan.no-template", template, String.join(", ", PlanTemplates.IDS)));
            }
            return PlanFiles.open(surroundings, given).programme();
        });
    }

    private void write(byte[] bytes) {
        try {
            new OwnFile(surroundings::keeps).write(file.toAbsolutePath(), bytes);
        } catch (IOException problem) {
            throw GivenFiles.unwritten(surroundings, file, problem);
        }
    }

    // texts: cli.plan.label.*
    private void say(Programme made) {
        LabelLook look = LabelLook.of(label);
        if (look != LabelLook.NUMBER) {
            surroundings.err().println(surroundings.texts().of("cli.plan.label." + look.word()));
        }
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            new Made(made.id().toString(), file.toString()),
                            surroundings.clocks().zone()));
        } else {
            surroundings.out().println(surroundings.texts().of("cli.plan.made", made.title(), file));
        }
    }
}
