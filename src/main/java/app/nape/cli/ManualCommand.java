package app.nape.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nape manual page|completion}: what packages bring along about the commands, made of the commands themselves. */
@Command(name = "manual", mixinStandardHelpOptions = true, hidden = true)
final class ManualCommand implements Callable<Integer> {
    /** What picocli has zsh do for bash's compopt, which zsh lacks: an alias that its functions never see, so each Tab printed an error. */
    private static final String UNSEEN = "alias compopt=complete";

    private static final String SEEN = "compopt() { :; }";

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "page|completion")
    private Part part = Part.PAGE;

    ManualCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    private enum Part {
        /** The commands' sections of the manual page. */
        PAGE,
        /** The script by which bash, and zsh with its bashcompinit, complete words. */
        COMPLETION
    }

    @Override
    public Integer call() {
        CommandLine whole = Commands.whole(surroundings);
        surroundings
                .out()
                .print(
                        part == Part.PAGE
                                ? ManualPage.of(whole)
                                : AutoComplete.bash("nape", whole).replace(UNSEEN, SEEN));
        return 0;
    }
}
