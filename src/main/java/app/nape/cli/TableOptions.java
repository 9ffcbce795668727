package app.nape.cli;

import app.nape.care.BodySide;
import app.nape.code.Worded;
import app.nape.exchange.diary.DayOrder;
import app.nape.exchange.diary.DiaryChoices;
import app.nape.exchange.diary.DiaryField;
import app.nape.exchange.diary.DiaryFound;
import app.nape.exchange.diary.ScoreScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said of a table of another diary on the command line. */
final class TableOptions {
    @Option(names = "--map", paramLabel = "COLUMN=FIELD", descriptionKey = "cli.option.import-map")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--dates", paramLabel = "dmy|mdy|ymd", descriptionKey = "cli.option.import-dates")
    private @Nullable String dates;

    @Option(names = "--scale", paramLabel = "SCALE", descriptionKey = "cli.option.import-scale")
    private @Nullable String scale;

    @Option(names = "--site", paramLabel = "SITE", descriptionKey = "cli.option.import-site")
    private @Nullable String site;

    @Option(names = "--side", paramLabel = "SIDE", descriptionKey = "cli.option.import-side")
    private @Nullable String side;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    boolean dryRun;

    /** The choices, each checked. */
    DiaryChoices choices(Surroundings surroundings) {
        DiaryChoices choices = DiaryChoices.of(surroundings.clocks().zone())
                .withOrder(known(surroundings, DayOrder.class, "--dates", dates))
                .withScale(known(surroundings, ScoreScale.class, "--scale", scale));
        BodySide itsSide = Known.side(surroundings, side);
        String place = site == null ? DiaryChoices.SITE : site;
        if (site != null || side != null) {
            Words.site(surroundings, place, itsSide);
            choices = choices.withSite(place, itsSide);
        }
        for (String each : columns) {
            int sign = each.lastIndexOf('=');
            if (sign < 1) {
                throw new Refusal(2, surroundings.texts().of("cli.import.map-form", each));
            }
            String word = each.substring(sign + 1).strip();
            DiaryField field = Worded.fromWord(DiaryField.class, word)
                    .orElseThrow(() -> new Refusal(
                            2, surroundings.texts().of("cli.import.no-field", word, words(DiaryField.values()))));
            choices = choices.withColumn(each.substring(0, sign).strip(), field);
        }
        return choices;
    }

    /** Refuses a column that the table does not have. */
    static void check(Surroundings surroundings, DiaryChoices choices, DiaryFound found) {
        List<String> names =
                found.columns().stream().map(DiaryFound.Column::name).toList();
        for (String column : choices.columns().keySet()) {
            if (!names.contains(column)) {
                throw new Refusal(2, surroundings.texts().of("cli.import.no-column", column, String.join(", ", names)));
            }
        }
    }

    private static <E extends Enum<E> & Worded> @Nullable E known(
            Surroundings surroundings, Class<E> kind, String option, @Nullable String word) {
        return word == null
                ? null
                : Worded.fromWord(kind, word)
                        .orElseThrow(() -> new Refusal(
                                2,
                                surroundings
                                        .texts()
                                        .of("cli.option.one-of", option, words(kind.getEnumConstants()), word)));
    }

    static String words(Worded[] all) {
        return Arrays.stream(all).map(Worded::word).collect(Collectors.joining(", "));
    }
}
