package app.nape.code;

import java.time.LocalTime;
import java.util.List;

/**
 * What a person is told, before anybody has put it into words: whoever is at the edge (a command, the window) does, in the person's
 * language.
 *
 * @param id of the sentence in the texts
 * @param parts what stands in its places: texts, whole numbers, and other sentences
 */
public record Sentence(String id, List<Object> parts) {
    public Sentence {
        // A whole number is the same sentence, however it came here.
        parts = parts.stream()
                .map(part -> part instanceof Integer number ? (Object) number.longValue() : part)
                .toList();
    }

    /** The id of a time of day, which every language writes in its own way. */
    public static final String CLOCK = "clock";

    /** A time of day, to stand in another sentence. */
    public static Sentence clock(LocalTime time) {
        return of(CLOCK, time.getHour(), time.getMinute());
    }

    /** With what stands in its places, in their order. */
    public static Sentence of(String id, Object... parts) {
        return new Sentence(id, List.of(parts));
    }
}
