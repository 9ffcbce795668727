package app.nape.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a paper is wanted. */
final class PaperOptions {
    @Option(names = "--paper", paramLabel = "a4|letter", descriptionKey = "cli.option.paper")
    @Nullable
    String size;

    @Option(names = "--without", paramLabel = "PART", split = ",", descriptionKey = "cli.option.paper-without")
    List<String> without = new ArrayList<>();

    @Option(names = "--question", paramLabel = "TEXT", descriptionKey = "cli.option.paper-question")
    List<String> questions = new ArrayList<>();

    @Option(names = "--details", descriptionKey = "cli.option.paper-details")
    boolean details;

    @Option(names = "--layout", paramLabel = "one|two|four|list", descriptionKey = "cli.option.paper-layout")
    String layout = "two";

    @Option(names = "--large", descriptionKey = "cli.option.paper-large")
    boolean large;
}
