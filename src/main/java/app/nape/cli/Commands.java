package app.nape.cli;

import app.nape.code.Told;
import app.nape.content.OneLine;
import app.nape.exchange.plan.PlanRefused;
import app.nape.journal.EntryRefused;
import app.nape.journal.JournalUnavailable;
import app.nape.settings.SettingsUnavailable;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** Nape's command line: words in, an exit code out. */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private static final List<Class<?>> ALL = List.of(
            StatusCommand.class,
            BreakCommand.class,
            PauseCommand.class,
            CalendarCommand.class,
            ProgramsCommand.class,
            ScheduleCommand.class,
            ExercisesCommand.class,
            RoutinesCommand.class,
            StretchCommand.class,
            LogCommand.class,
            AdviseCommand.class,
            RedFlagsCommand.class,
            GuideCommand.class,
            InsightsCommand.class,
            ReportCommand.class,
            ImportCommand.class,
            OpenCommand.class,
            PlanCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class,
            SimulateCommand.class,
            DemoCommand.class,
            TourCommand.class,
            ManualCommand.class,
            QuitCommand.class);

    private Commands() {}

    /**
     * Carries out a command.
     *
     * @return 0 done; 2 wrong usage; 3 not found or refused; 4 the data could not be read or written, or Nape itself failed; 5 needs
     *     an agent
     */
    public static int run(Surroundings surroundings, String... words) {
        int code = asksStatus(words) ? status(surroundings, words.length > 1) : parsed(surroundings, words);
        surroundings.out().flush();
        surroundings.err().flush();
        return code;
    }

    /** Whether these words ask for what Nape brings along: warning signs above all are told wherever nothing can be kept. */
    public static boolean needNothingKept(List<String> words) {
        return words.stream().anyMatch(List.of("--help", "-h", "--version", "-V")::contains)
                || (!words.isEmpty() && List.of("redflags", "manual").contains(words.getFirst()));
    }

    private static boolean asksStatus(String... words) {
        List<String> asked = List.of(words);
        return asked.equals(List.of("status")) || asked.equals(List.of("status", "--json"));
    }

    /** What is asked most, by panels and scripts every few seconds: to learn what the words mean would take longer than to answer. */
    private static int status(Surroundings surroundings, boolean json) {
        try {
            return new StatusCommand(surroundings, json).call();
        } catch (Exception problem) {
            return refuse(surroundings, problem);
        }
    }

    private static int parsed(Surroundings surroundings, String... typed) {
        String[] words = named(typed);
        return line(surroundings, wanted(words)).execute(words);
    }

    /** Every command with its words and texts, for whoever writes about them. */
    static CommandLine whole(Surroundings surroundings) {
        return line(surroundings, ALL);
    }

    private static CommandLine line(Surroundings surroundings, List<Class<?>> commands) {
        CommandLine line = new CommandLine(new NapeCommand(surroundings), new CommandFactory(surroundings));
        commands.forEach(line::addSubcommand);
        line.setOut(surroundings.out());
        line.setErr(surroundings.err());
        line.registerConverter(java.time.Duration.class, word -> DurationWords.read(surroundings, word));
        line.registerConverter(Path.class, word -> path(surroundings, word));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        line.setResourceBundle(surroundings.texts().bundle("cli"));
        describe(line, surroundings, "");
        line.setParameterExceptionHandler((problem, given) -> {
            CommandLine at = problem.getCommandLine();
            surroundings.err().println(OneLine.of(firstLine(problem)));
            surroundings
                    .err()
                    .println(surroundings
                            .texts()
                            .of("cli.see-help", at.getCommandSpec().qualifiedName()));
            surroundings.err().flush();
            return CommandLine.ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((problem, at, result) -> refuse(surroundings, problem));
        return line;
    }

    /** Files alone are opened: so a desktop starts a program for what was double-clicked. Of several the first, as by the session bus. */
    private static String[] named(String... typed) {
        boolean files = typed.length > 0
                && ALL.stream().noneMatch(command -> name(command).equals(typed[0]))
                && Stream.of(typed).allMatch(OpenCommand::named);
        return files ? new String[] {"open", typed[0]} : typed;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    /** Only the command that is called: to learn all of them takes longer than to carry one out. All when help is needed. */
    private static List<Class<?>> wanted(String... words) {
        List<Class<?>> called = ALL.stream()
                .filter(command -> words.length > 0 && name(command).equals(words[0]))
                .toList();
        return called.isEmpty() ? ALL : called;
    }

    private static Path path(Surroundings surroundings, String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException problem) {
            throw new CommandLine.TypeConversionException(surroundings.texts().of("cli.path", word));
        }
    }

    private static String firstLine(Exception problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    }

    private static int refuse(Surroundings surroundings, Exception problem) {
        surroundings.out().flush();
        return switch (problem) {
            case Refusal refusal -> told(surroundings, String.valueOf(refusal.getMessage()), refusal.code());
            case EntryRefused refused -> told(surroundings, refused, Refusal.NOT_FOUND);
            case PlanRefused refused -> told(surroundings, refused, Refusal.NOT_FOUND);
            case JournalUnavailable fault -> told(surroundings, fault, Refusal.DATA);
            case SettingsUnavailable fault -> told(surroundings, fault, Refusal.DATA);
            default -> {
                // A trace helps whoever mends Nape, not whoever typed the command; the log takes it without what was
                // written.
                LOG.error("a command failed", problem);
                surroundings.err().println(surroundings.texts().of("cli.failed"));
                yield Refusal.DATA;
            }
        };
    }

    private static int told(Surroundings surroundings, Told fault, int code) {
        return told(surroundings, surroundings.texts().of(fault.sentence()), code);
    }

    private static int told(Surroundings surroundings, String words, int code) {
        words.lines().map(OneLine::of).forEach(surroundings.err()::println);
        return code;
    }

    // texts: cli.command.*
    private static void describe(CommandLine line, Surroundings surroundings, String path) {
        CommandSpec spec = line.getCommandSpec();
        String key = "cli.command." + (path.isEmpty() ? "nape" : path);
        spec.usageMessage().description(surroundings.texts().of(key));
        line.getSubcommands()
                .forEach((name, sub) -> describe(sub, surroundings, path.isEmpty() ? name : path + "." + name));
    }
}
