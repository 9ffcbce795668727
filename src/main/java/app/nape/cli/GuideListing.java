package app.nape.cli;

import app.nape.care.guide.CheckItem;
import app.nape.care.guide.Guide;
import app.nape.care.guide.GuideSource;
import app.nape.settings.DayCheck;
import app.nape.words.GuideWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code nape guide --json} writes.
 *
 * @param trying the one change that is tried, or null
 * @param since when it was begun
 * @param next the one change that is proposed, or null
 * @param askAgain the day from which the person is asked again, or null
 */
record GuideListing(
        List<Topic> topics,
        List<Item> check,
        @Nullable String trying,
        @Nullable LocalDate since,
        @Nullable String next,
        @Nullable LocalDate askAgain,
        List<Named> conditions) {
    record Topic(String id, String title, List<Point> points) {}

    record Point(String id, String words, String strength, List<Source> sources) {}

    record Item(
            String id,
            String group,
            boolean fits,
            String words,
            String change,
            String strength,
            List<Source> sources) {}

    /** A condition that articles name, for reading only. */
    record Named(String id, String name, List<Source> sources) {}

    record Source(
            String id,
            String title,
            @Nullable String author,
            @Nullable String publisher,
            @Nullable String date,
            @Nullable String url) {
        /** Who says so, and when, in a few words. */
        String brief() {
            String who = author != null ? author : publisher != null ? publisher : title.replaceFirst(";.*", "");
            return date == null ? who : who + " " + date.substring(0, 4);
        }

        static Source of(GuideSource source) {
            return new Source(
                    source.id(), source.title(), source.author(), source.publisher(), source.date(), source.url());
        }
    }

    /** All of it; {@code calm} while no pain is open in the log. */
    static GuideListing of(Guide guide, GuideWords words, DayCheck said, boolean calm) {
        LocalDate looked = said.looked();
        return new GuideListing(
                guide.topics().stream()
                        .map(topic -> new Topic(
                                topic.id(),
                                words.title(topic),
                                topic.points().stream()
                                        .map(point -> new Point(
                                                point.id(),
                                                words.of(point),
                                                point.strength().word(),
                                                sources(point.sources())))
                                        .toList()))
                        .toList(),
                guide.check().stream()
                        .map(item -> new Item(
                                item.id(),
                                item.group().word(),
                                said.fits().contains(item.id()),
                                words.fits(item),
                                words.change(item),
                                item.strength().word(),
                                sources(item.sources())))
                        .toList(),
                said.trying(),
                said.since(),
                said.trying() != null
                        ? null
                        : said.next(guide, calm).map(CheckItem::id).orElse(null),
                looked == null ? null : looked.plus(DayCheck.AGAIN),
                guide.conditions().stream()
                        .map(condition -> new Named(condition.id(), words.of(condition), sources(condition.sources())))
                        .toList());
    }

    private static List<Source> sources(List<GuideSource> sources) {
        return sources.stream().map(Source::of).toList();
    }

    /** Only what holds this word, in its heading, its words or who says so; a heading brings all that stands under it. */
    GuideListing with(String term) {
        String wanted = term.toLowerCase(Locale.ROOT);
        return new GuideListing(
                topics.stream()
                        .map(topic -> holds(wanted, topic.title(), topic.id())
                                ? topic
                                : new Topic(
                                        topic.id(),
                                        topic.title(),
                                        topic.points().stream()
                                                .filter(point -> holds(wanted, point.words(), named(point.sources())))
                                                .toList()))
                        .filter(topic -> !topic.points().isEmpty())
                        .toList(),
                check.stream()
                        .filter(item -> holds(wanted, item.id(), item.words(), item.change(), named(item.sources())))
                        .toList(),
                trying,
                since,
                next,
                askAgain,
                conditions.stream()
                        .filter(condition -> holds(wanted, condition.id(), condition.name()))
                        .toList());
    }

    boolean empty() {
        return topics.isEmpty() && check.isEmpty() && conditions.isEmpty();
    }

    private static String named(List<Source> sources) {
        return String.join(
                " ",
                sources.stream()
                        .flatMap(source -> Stream.of(source.author(), source.publisher()))
                        .filter(part -> part != null)
                        .toList());
    }

    private static boolean holds(String wanted, String... parts) {
        return Stream.of(parts).anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
