package app.nape.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands as sections of a manual page, in the language of {@code man}'s own typesetter. */
final class ManualPage {
    private static final List<String> EVERYWHERE = List.of("--help", "--version", "--data-dir", "--lang");

    private ManualPage() {}

    /** A section on what every command takes, then one for each command below the root, each under the words it is called by. */
    static String of(CommandLine root) {
        String everywhere =
                root.getCommandSpec().options().stream().map(ManualPage::entry).collect(Collectors.joining());
        return ".SH OPTIONS\n" + everywhere + ".SH COMMANDS\n"
                + below(root).map(ManualPage::section).collect(Collectors.joining());
    }

    private static Stream<CommandSpec> below(CommandLine line) {
        return line.getSubcommands().values().stream()
                .filter(sub -> !sub.getCommandSpec().usageMessage().hidden())
                .flatMap(sub -> Stream.concat(Stream.of(sub.getCommandSpec()), below(sub)));
    }

    private static String section(CommandSpec command) {
        List<OptionSpec> options = command.options().stream()
                .filter(option -> EVERYWHERE.stream().noneMatch(option.longestName()::equals))
                .toList();
        String words = Stream.concat(
                        command.positionalParameters().stream().map(ManualPage::place),
                        options.isEmpty() ? Stream.empty() : Stream.of("[\\fIOPTIONS\\fR]"))
                .collect(Collectors.joining(" "));
        return ".SS " + quoted(command.qualifiedName()) + "\n.B " + plain(command.qualifiedName()) + "\n"
                + (words.isEmpty() ? "" : "\\fR" + words + "\n")
                + ".PP\n" + paragraph(command.usageMessage().description()) + "\n"
                + options.stream().map(ManualPage::entry).collect(Collectors.joining());
    }

    private static String place(PositionalParamSpec place) {
        String label = "\\fI" + plain(place.paramLabel()) + "\\fR";
        return place.required() ? label : "[" + label + "]";
    }

    private static String entry(OptionSpec option) {
        String names = Stream.of(option.names()).map(ManualPage::plain).collect(Collectors.joining("\\fR, \\fB"));
        String value = takesValue(option) ? "\\fR=\\fI" + plain(option.paramLabel()) : "";
        return ".TP\n\\fB" + names + value + "\\fR\n" + paragraph(option.description()) + "\n";
    }

    private static boolean takesValue(ArgSpec option) {
        return option.arity().max() > 0;
    }

    private static String paragraph(String... lines) {
        return plain(String.join(" ", lines).replace("%n", " ").strip());
    }

    private static String quoted(String words) {
        return '"' + plain(words) + '"';
    }

    /** Text as text: no hyphen becomes a dash, no backslash and no first dot a command. */
    private static String plain(String text) {
        String safe = text.replace("\\", "\\e")
                .replace("-", "\\-")
                .codePoints()
                .mapToObj(ManualPage::letter)
                .collect(Collectors.joining());
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }

    /** A letter by itself, or by its number: not every typesetter reads UTF-8. */
    private static String letter(int codePoint) {
        return codePoint < 128 ? Character.toString(codePoint) : String.format(Locale.ROOT, "\\[u%04X]", codePoint);
    }
}
