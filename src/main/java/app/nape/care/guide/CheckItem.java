package app.nape.care.guide;

import java.util.List;

/**
 * Something about the desk or the day that may fit already or may be tried.
 *
 * @param id names its words in the texts: how it is when it fits, and what to try
 * @param prevention the entry of the vocabulary that it is taken from
 * @param settled whether it asks for exercise or heat and so is not proposed while pain is open in the log
 */
public record CheckItem(
        String id, CheckGroup group, String prevention, Strength strength, List<GuideSource> sources, boolean settled) {
    public CheckItem {
        sources = List.copyOf(sources);
    }
}
