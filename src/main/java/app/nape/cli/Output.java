package app.nape.cli;

import picocli.CommandLine.Option;

/** How a listing is written. */
final class Output {
    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;
}
