package app.nape.ui.shell.card;

import app.nape.words.Folded;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what a person types among everything that has a name. Accents and case do not count; every typed word must be found. */
public final class Finder {
    private static final int MOST = 60;
    private static final int NOT = 9;

    private final List<Found> all;
    private final Function<String, List<Found>> days;

    /**
     * Among these.
     *
     * @param all in the order in which those that fit alike come
     * @param days the days that may be meant by what is typed
     */
    public Finder(List<Found> all, Function<String, List<Found>> days) {
        this.all = List.copyOf(all);
        this.days = days;
    }

    /** What fits best comes first; of nothing typed, what can be done. Only what can be done now. */
    public List<Found> find(String typed) {
        String wanted = Folded.of(typed).strip();
        Stream<Found> ready = all.stream().filter(each -> each.command().ready().getAsBoolean());
        if (wanted.isEmpty()) {
            return ready.filter(each -> each.kind() == Found.Kind.COMMAND).toList();
        }
        Stream<Found> fitting = ready.filter(each -> rank(each, wanted) < NOT)
                .sorted(Comparator.<Found>comparingInt(each -> rank(each, wanted))
                        .thenComparing(Found::kind));
        return Stream.concat(days.apply(typed).stream(), fitting).limit(MOST).toList();
    }

    private static int rank(Found found, String wanted) {
        String name = Folded.of(found.command().words());
        if (name.startsWith(wanted)) {
            return 0;
        }
        String[] words = wanted.split("\\s+");
        if (Stream.of(words).allMatch(word -> (" " + name).contains(" " + word))) {
            return 1;
        }
        if (Stream.of(words).allMatch(name::contains)) {
            return 2;
        }
        String everything = name + " " + Folded.of(found.more());
        return Stream.of(words).allMatch(everything::contains) ? 3 : NOT;
    }
}
