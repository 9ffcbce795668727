package app.nape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What packages bring along about the commands. */
class ManualTest {
    private final InventedMachine machine = new InventedMachine();
    private final CommandLine whole = Commands.whole(machine);

    @Test
    void namesEveryCommandAndEveryOptionWithWhatItDoes() {
        String page = ManualPage.of(whole);

        List<CommandSpec> commands =
                all(whole).filter(spec -> !spec.usageMessage().hidden()).toList();
        assertThat(commands).hasSizeGreaterThan(50);
        for (CommandSpec command : commands) {
            String section = ".SS \"" + command.qualifiedName().replace("-", "\\-") + "\"\n";
            assertThat(page).contains(section);
            String text = page.substring(page.indexOf(section) + section.length());
            command.options()
                    .forEach(option -> assertThat(page)
                            .as(command.qualifiedName())
                            .contains("\\fB" + option.names()[0].replace("-", "\\-")));
            assertThat(text.substring(text.indexOf(".PP\n") + 4).lines().findFirst())
                    .as(command.qualifiedName())
                    .hasValueSatisfying(line -> assertThat(line).matches(".*[.?:]$"));
        }
    }

    @Test
    void namesEachCommandAboutAProgrammeEachOfWhichAnswersInJsonToo() {
        CommandLine plan = Objects.requireNonNull(whole.getSubcommands().get("plan"));
        assertThat(plan.getSubcommands().keySet())
                .contains(
                        "open",
                        "show",
                        "accept",
                        "decline",
                        "end",
                        "new",
                        "sign",
                        "verify",
                        "progress",
                        "folder",
                        "answer");
        String page = ManualPage.of(whole);
        String completion = machine.run("manual", "completion");
        plan.getSubcommands().forEach((name, command) -> {
            assertThat(command.getCommandSpec().findOption("--json")).as(name).isNotNull();
            assertThat(page).contains(".SS \"nape plan " + name + "\"");
            assertThat(completion).contains("_picocli_nape_plan_" + name);
        });
        assertThat(plan.getCommandSpec().findOption("--json")).isNotNull();
    }

    @Test
    void writesNoLineThatItsTypesetterTakesForACommandOfItsOwn() {
        List<String> known = List.of(".SH", ".SS", ".TP", ".PP", ".B");

        assertThat(ManualPage.of(whole).lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> known.contains(line.split(" ", 2)[0]));
        assertThat(ManualPage.of(whole)).doesNotContain("%n");
        assertThat(ManualPage.of(whole).chars()).allMatch(letter -> letter < 128);
    }

    @Test
    void completesTheWordsThatCommandsKnow() {
        assertThat(machine.run("manual", "completion"))
                .startsWith("0 #!/usr/bin/env bash")
                .contains("complete -F _complete_nape", "redflags", "--episode")
                // zsh has no compopt, and says so at each Tab.
                .contains("compopt() { :; }")
                .doesNotContain("alias compopt");
        assertThat(machine.run("manual", "page")).startsWith("0 .SH OPTIONS");
    }

    @Test
    void hasAPlaceForTheCommandsAmongTheWrittenSections() throws IOException {
        String written = Files.readString(Path.of("installer/linux/nape.1"));

        assertThat(written.lines().filter("@COMMANDS@"::equals)).hasSize(1);
        assertThat(written).contains("@VERSION@", "@DATE@", ".SH ACCESSIBILITY");
        assertThat(machine.run("--help")).doesNotContain("manual");
    }

    private static Stream<CommandSpec> all(CommandLine line) {
        return line.getSubcommands().values().stream()
                .flatMap(sub -> Stream.concat(Stream.of(sub.getCommandSpec()), all(sub)));
    }
}
