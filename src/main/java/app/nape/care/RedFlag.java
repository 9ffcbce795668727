package app.nape.care;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sign that asks for help. Information only: nothing is concluded from it but its own fixed advice.
 *
 * @param id stable key
 * @param level how soon
 * @param label the sign, in words
 * @param detail more about it, or null
 * @param areas where it applies
 * @param places where it is shown
 * @param sources keys of public sources
 * @param holds words of what a sign of TODAY holds back: exercises, ice, heat, massage; an emergency holds everything
 */
public record RedFlag(
        String id,
        RedFlagLevel level,
        String label,
        @Nullable String detail,
        Set<BodyArea> areas,
        Set<RedFlagPlace> places,
        List<String> sources,
        Set<String> holds) {
    public RedFlag {
        areas = Set.copyOf(areas);
        places = Set.copyOf(places);
        sources = List.copyOf(sources);
        holds = Set.copyOf(holds);
    }
}
