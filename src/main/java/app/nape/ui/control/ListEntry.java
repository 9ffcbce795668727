package app.nape.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several values with commas between them.
 *
 * @param <T> one of them
 */
public final class ListEntry<T> implements Entry<List<T>> {
    private final Entry<T> each;
    private final String help;

    /** Values written like this; {@code help} shows how several are written. */
    public ListEntry(Entry<T> each, String help) {
        this.each = each;
        this.help = help;
    }

    @Override
    public String say(List<T> value) {
        return value.stream().map(each::say).collect(Collectors.joining(", "));
    }

    @Override
    public Optional<List<T>> read(String words) {
        List<T> found = new ArrayList<>();
        for (String word : words.split("[,;]", -1)) {
            Optional<T> one = each.read(word);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            found.add(one.get());
        }
        return Optional.of(found);
    }

    @Override
    public String help() {
        return help;
    }

    @Override
    public int columns() {
        return 18;
    }
}
