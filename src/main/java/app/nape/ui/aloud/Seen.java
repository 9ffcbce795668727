package app.nape.ui.aloud;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of one part of the window, in words; an empty one is not said.
 *
 * @param name what it is called
 * @param role what kind of thing it is
 * @param value what it holds
 * @param states how it is: ticked, open
 * @param place which of how many it is
 * @param help what it does
 * @param written what is written in it and where the writing mark stands, or null where nothing can be
 */
record Seen(
        String name,
        String role,
        String value,
        List<String> states,
        String place,
        String help,
        @Nullable Written written) {
    Seen {
        states = List.copyOf(states);
    }

    /** All of it, for somebody who has just come to it. A help that begins with the name is the name with its keys. */
    String whole() {
        String more = help.startsWith(name)
                ? help.substring(name.length()).replaceAll("[()]", "").strip()
                : help;
        String all = brief();
        return more.isBlank() ? all : all + ". " + more;
    }

    /** The same without what it does, for somebody who hears a whole page. */
    String brief() {
        return Stream.of(
                        Stream.of(name, role),
                        name.contains(value) ? Stream.<String>empty() : Stream.of(value),
                        states.stream(),
                        Stream.of(place))
                .flatMap(each -> each)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(", "));
    }

    /**
     * What is new since it was like that. A name in which only a number goes on, such as the seconds of a button that must be held, is no
     * news: whoever did nothing would hear it each second.
     */
    String since(Seen before) {
        if (!place.equals(before.place) && !name.equals(before.name)) {
            return whole();
        }
        boolean named = !name.equals(before.name);
        boolean valued = !value.equals(before.value);
        boolean counting = named && !valued && unnumbered(name).equals(unnumbered(before.name));
        return Stream.of(
                        named && !counting ? Stream.of(name) : Stream.<String>empty(),
                        valued && !(named && name.contains(value)) ? Stream.of(value) : Stream.<String>empty(),
                        states.equals(before.states) ? Stream.<String>empty() : states.stream())
                .flatMap(each -> each)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String unnumbered(String words) {
        return words.replaceAll("\\d+", "");
    }
}
