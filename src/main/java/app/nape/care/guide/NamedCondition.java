package app.nape.care.guide;

import java.util.List;

/**
 * A condition that an article on spasms names. For reading only: nothing that is logged is ever held against it.
 *
 * @param id names its words in the texts
 */
public record NamedCondition(String id, List<GuideSource> sources) {
    public NamedCondition {
        sources = List.copyOf(sources);
    }
}
