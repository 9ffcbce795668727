package app.nape.cli;

import app.nape.care.plan.FromTemplate;
import app.nape.care.plan.Head;
import app.nape.care.plan.LabelLook;
import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Sender;
import app.nape.exchange.OwnFile;
import app.nape.exchange.plan.OpenedPlan;
import app.nape.exchange.plan.PlanFile;
import app.nape.exchange.plan.PlanTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code nape plan new FILE --template ID}: a programme from a template, from today on or another day; {@code --revises FILE}: the next
 * revision of one. Both for {@code sign} or an editor.
 */
@Command(name = "new", mixinStandardHelpOptions = true)
final class PlanNewCommand implements Callable<Integer> {
    private static final String MADE_WITH = "Nape " + NapeCommand.VERSION;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--template", paramLabel = "ID|FILE", descriptionKey = "cli.option.plan-template")
    private @Nullable String template;

    @Option(names = "--revises", paramLabel = "FILE", descriptionKey = "cli.option.plan-revises")
    private @Nullable Path revises;

    @Option(names = "--label", paramLabel = "TEXT", descriptionKey = "cli.option.plan-label")
    private @Nullable String label;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.option.plan-title")
    private @Nullable String title;

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "cli.option.plan-language")
    private @Nullable String language;

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
        if ((template == null) == (revises == null)) {
            throw new Refusal(
                    2, surroundings.texts().of("cli.plan.template-or-revises", String.join(", ", PlanTemplates.IDS)));
        }
        byte[] bytes;
        Programme made;
        try {
            made = revises == null ? begun(template(Objects.requireNonNull(template))) : revised(revises);
            bytes = PlanFile.unsigned(made);
        } catch (OutOfBounds beyond) {
            throw CardOptions.refusal(surroundings, beyond);
        }
        write(bytes);
        say(made);
        return 0;
    }

    /**
     * A programme of its own, from another day on or the person's own today: by the calendar's a set that is done at once after midnight would
     * lie before it.
     */
    private Programme begun(Programme template) {
        Head of = template.head();
        Head head = new Head(
                surroundings.newId(),
                1,
                "",
                now(),
                MADE_WITH,
                of.catalogue(),
                Objects.requireNonNullElse(language, of.language()),
                Objects.requireNonNullElse(label, ""),
                Objects.requireNonNullElse(title, template.title()));
        Sender sender = card.card(surroundings).sender();
        return FromTemplate.of(
                template, head, sender, first(FollowedNow.clock(surroundings).day()));
    }

    /** The same programme in its next revision, which names the bytes of the one before. */
    private Programme revised(Path file) {
        OpenedPlan before = PlanFiles.open(surroundings, file);
        Programme old = before.programme();
        Head head = old.head()
                .next(before.hash(), now(), MADE_WITH)
                .called(Objects.requireNonNullElse(label, old.label()), Objects.requireNonNullElse(title, old.title()))
                .in(Objects.requireNonNullElse(language, old.head().language()));
        Sender sender = card.card(surroundings).sender();
        return FromTemplate.of(old, head, sender, first(old.valid().from()));
    }

    private LocalDate first(LocalDate otherwise) {
        return from == null
                ? otherwise
                : new TimeWords(surroundings).parse(from).atZone(zone()).toLocalDate();
    }

    private Instant now() {
        return surroundings.clocks().now().wall();
    }

    private ZoneId zone() {
        return surroundings.clocks().zone();
    }

    private Programme template(String named) {
        return PlanTemplates.find(named).orElseGet(() -> {
            Path given = Path.of(named);
            if (!Files.exists(given)) {
                throw new Refusal(
                        Refusal.NOT_FOUND,
                        surroundings.texts().of("cli.plan.no-template", named, String.join(", ", PlanTemplates.IDS)));
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
        LabelLook look = LabelLook.of(made.label());
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
