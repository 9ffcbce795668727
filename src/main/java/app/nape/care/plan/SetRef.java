package app.nape.care.plan;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which set of which programme is meant, as one word that can be handed on. */
public record SetRef(UUID plan, String phase, String set) {
    private static final Pattern WRITTEN = Pattern.compile("set:([0-9a-f-]{36}):([a-z0-9-]{1,40}):([a-z0-9-]{1,40})");

    public SetRef {
        Limit.key("phase", phase);
        Limit.key("set", set);
    }

    /** The set that such a word names; empty when it names none. */
    public static Optional<SetRef> of(String word) {
        Matcher found = WRITTEN.matcher(word);
        try {
            return found.matches()
                    ? Optional.of(new SetRef(UUID.fromString(found.group(1)), found.group(2), found.group(3)))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The word. */
    public String word() {
        return "set:" + plan + ":" + phase + ":" + set;
    }
}
