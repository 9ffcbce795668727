package app.nape.store;

import app.nape.breaks.BreakState;
import app.nape.breaks.Clock;
import app.nape.breaks.Offers;
import app.nape.breaks.Person;
import app.nape.breaks.Watching;
import app.nape.json.QuickSpread;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the scheduler's state is written: its facts stand side by side in one object, whichever part they belong to. So they did before
 * there were parts, and a fact may move from one to another; a new one is only a new field.
 */
final class BreakStateJson {
    /** The same without a mapper. */
    static final List<QuickSpread> QUICK = List.of(QuickSpread.of(
            BreakState.class, Map.of("watching.typing", "watchingTyping", "watching.quiet", "watchingQuiet")));

    private BreakStateJson() {}

    static JsonMapper.Builder addTo(JsonMapper.Builder builder) {
        return builder.addMixIn(BreakState.class, SideBySide.class)
                .addMixIn(Clock.class, Part.class)
                .addMixIn(Person.class, Part.class)
                .addMixIn(Offers.class, Part.class)
                .addMixIn(Watching.class, WatchingPart.class);
    }

    interface SideBySide {
        @JsonUnwrapped
        Clock clock();

        @JsonUnwrapped
        Person person();

        @JsonUnwrapped
        Offers offers();

        @JsonUnwrapped
        Watching watching();
    }

    @ByField
    interface Part {}

    @ByField
    abstract static class WatchingPart {
        @JsonProperty("watchingTyping")
        boolean typing;

        @JsonProperty("watchingQuiet")
        boolean quiet;
    }
}
