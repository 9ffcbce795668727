package app.nape.json;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The records of one interface, told apart by a field that says their name.
 *
 * @param of the interface
 * @param field whose text is the name of a record; written first, and read only where it stands first
 * @param named the records by their names
 */
public record QuickKinds(Class<?> of, String field, Map<String, Class<? extends Record>> named) {
    /** The records of a sealed interface, each named as its class: {@code ShowBreak} is {@code show-break}. */
    public static QuickKinds byName(Class<?> sealed, String field) {
        return new QuickKinds(
                sealed,
                field,
                Arrays.stream(sealed.getPermittedSubclasses())
                        .map(kind -> kind.asSubclass(Record.class))
                        .collect(Collectors.toUnmodifiableMap(QuickKinds::name, Function.identity())));
    }

    /** What a record of it is called; empty for another one. */
    Optional<String> nameOf(Record record) {
        return named.entrySet().stream()
                .filter(kind -> kind.getValue() == record.getClass())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String name(Class<?> kind) {
        StringBuilder name = new StringBuilder();
        for (char letter : kind.getSimpleName().toCharArray()) {
            if (Character.isUpperCase(letter) && !name.isEmpty()) {
                name.append('-');
            }
            name.append(Character.toLowerCase(letter));
        }
        return name.toString();
    }
}
