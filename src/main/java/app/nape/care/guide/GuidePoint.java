package app.nape.care.guide;

import java.util.List;

/**
 * One statement.
 *
 * @param id names its words in the texts
 * @param strength what it rests on, by the strongest of its sources
 * @param sources at least one
 */
public record GuidePoint(String id, Strength strength, List<GuideSource> sources) {
    public GuidePoint {
        sources = List.copyOf(sources);
    }
}
