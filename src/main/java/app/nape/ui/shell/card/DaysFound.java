package app.nape.ui.shell.card;

import app.nape.ui.Command;
import app.nape.ui.PageContext;
import app.nape.words.DayWords;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The day of the log that is meant by what is typed, as something found. */
public final class DaysFound {
    private final PageContext context;
    private final Consumer<LocalDate> go;
    private final DaySaid said;

    /** @param go opens the log at a day */
    public DaysFound(PageContext context, Consumer<LocalDate> go) {
        this.context = context;
        this.go = go;
        this.said = new DaySaid(context.texts().locale());
    }

    /** The day, by its words or by the two that have a name of their own; else nothing. */
    public List<Found> find(String typed) {
        LocalDate today = context.days()
                .dayOf(context.clocks().now().wall(), context.clocks().zone());
        String word = typed.strip();
        return Stream.of(
                        named("shell.find-today", word, today),
                        named("shell.find-yesterday", word, today.minusDays(1)),
                        said.day(word, today).stream())
                .flatMap(day -> day)
                .limit(1)
                .map(day -> new Found(
                        Found.Kind.DAY,
                        Command.named(
                                "day",
                                DayWords.weekdayAndYear(context.texts().locale())
                                        .format(day),
                                () -> go.accept(day)),
                        ""))
                .toList();
    }

    private Stream<LocalDate> named(String key, String word, LocalDate day) {
        return context.texts().of(key).equalsIgnoreCase(word) ? Stream.of(day) : Stream.of();
    }
}
