package app.nape.cli;

import app.nape.code.Worded;
import app.nape.exchange.plan.CameBackWords;
import app.nape.exchange.plan.PracticeFolder;
import app.nape.exchange.plan.PracticeRow;
import app.nape.words.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nape plan folder [DIR]}: the programmes a therapist keeps in a folder and what came back of each, a row from its files. */
@Command(name = "folder", mixinStandardHelpOptions = true)
final class PlanFolderCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--by", paramLabel = "label|date", descriptionKey = "cli.option.folder-by")
    private String by = PracticeFolder.Order.LABEL.word();

    @Mixin
    private Output output = new Output();

    PlanFolderCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Texts texts = surroundings.texts();
        Path there = folder == null ? surroundings.programmes() : folder;
        PracticeFolder.Order order = Worded.fromWord(PracticeFolder.Order.class, by)
                .orElseThrow(() -> new Refusal(2, texts.of("cli.folder.by", by)));
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Refusal(Refusal.NOT_FOUND, texts.of("cli.folder.none", folder));
        }
        List<PracticeRow> rows;
        try {
            rows = new PracticeFolder(there, PlanFiles.ownKeys(surroundings)).rows(order);
        } catch (IOException problem) {
            throw new Refusal(Refusal.DATA, texts.of("cli.folder.unreadable", there));
        }
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            rows.stream()
                                    .map(row -> FolderListing.of(row, texts))
                                    .toList(),
                            surroundings.clocks().zone()));
        } else if (rows.isEmpty()) {
            surroundings.out().println(texts.of("cli.folder.empty", there));
        } else {
            rows.forEach(row -> surroundings.out().println(line(row)));
        }
        return 0;
    }

    private String line(PracticeRow row) {
        Texts texts = surroundings.texts();
        return switch (row) {
            case PracticeRow.Unreadable wrong -> texts.of("cli.folder.wrong", wrong.name(), texts.of(wrong.why()));
            case PracticeRow.Read read -> {
                CameBackWords words = new CameBackWords(texts);
                List<String> parts = new ArrayList<>();
                parts.add(texts.of(
                        "cli.folder.row",
                        read.label().isEmpty() ? "–" : read.label(),
                        read.title().isEmpty() ? texts.of("practice.no-title") : read.title(),
                        read.revision(),
                        words.day(LocalDate.ofInstant(
                                read.last(), surroundings.clocks().zone()))));
                var back = read.cameBack();
                parts.addAll(back == null ? List.of(texts.of("practice.back.nothing")) : words.parts(back));
                yield String.join("; ", parts);
            }
        };
    }
}
