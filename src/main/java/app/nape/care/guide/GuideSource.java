package app.nape.care.guide;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement was taken from; never translated.
 *
 * @param id key in the catalogue
 * @param author who wrote it, or null where that is not known or a body answers for it
 * @param publisher journal, site or body, or null
 * @param date year or ISO date, or null
 * @param url where to read it, or null
 */
public record GuideSource(
        String id,
        String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String date,
        @Nullable String url) {
    /** In one line: author, title, publisher, date, address, as far as they are known. */
    public String cited() {
        return Stream.of(author, title, publisher, date, url)
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }
}
