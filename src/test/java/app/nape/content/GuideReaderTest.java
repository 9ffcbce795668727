package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.guide.CheckGroup;
import app.nape.care.guide.CheckItem;
import app.nape.care.guide.Guide;
import app.nape.care.guide.GuideSource;
import app.nape.care.guide.Strength;
import app.nape.words.GuideWords;
import app.nape.words.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideReaderTest {
    private static final Path FILE = Path.of("resources/app/nape/content/guide.json");

    private final Guide guide = GuideReader.bundled();
    private final GuideWords words = new GuideWords(new Texts(Locale.UK));

    @Test
    void takesUpEachOfTheTwentyThingsThatTheArticlesAdvise() {
        Set<String> taken = guide.check().stream().map(CheckItem::prevention).collect(Collectors.toSet());
        assertEquals(20, taken.size());
        assertTrue(taken.containsAll(List.of("screen-height", "chair", "pillow", "light-bag", "lift-well", "hydrate")));
    }

    @Test
    void teachesWhatTheArticlesTeach() {
        assertEquals(
                List.of("spasm", "lasting", "triggers", "returning", "sport", "stress"),
                guide.topics().stream().map(topic -> topic.id()).toList());
    }

    @Test
    void hasWordsForEveryIdAndSaysNothingThatPromisesOrCommands() {
        Stream<String> said = Stream.of(
                        guide.topics().stream().map(words::title),
                        guide.topics().stream()
                                .flatMap(topic -> topic.points().stream())
                                .map(words::of),
                        guide.check().stream().flatMap(item -> Stream.of(words.fits(item), words.change(item))),
                        guide.conditions().stream().map(words::of),
                        EnumSet.allOf(CheckGroup.class).stream().map(words::of),
                        EnumSet.allOf(Strength.class).stream().map(words::of))
                .flatMap(each -> each);
        said.forEach(sentence -> assertFalse(
                sentence.matches("(?is).*\\b(cures?|heals?|must|never fails|sit (up )?straight|you have)\\b.*"),
                sentence));
    }

    @Test
    void givesEachStatementASourceThatCanBeLookedUpOrSaysThatItCannot() {
        Stream.concat(
                        guide.topics().stream()
                                .flatMap(topic -> topic.points().stream())
                                .flatMap(point -> point.sources().stream()),
                        guide.check().stream().flatMap(item -> item.sources().stream()))
                .distinct()
                .forEach(source -> assertTrue(
                        source.url() != null
                                || source.publisher() != null
                                || source.title().contains("not handed down"),
                        source.toString()));
        GuideSource article =
                guide.topics().getFirst().points().getFirst().sources().getFirst();
        assertEquals(
                "L. Burgess, Article on relieving neck spasms, Medical News Today, 2018-03-12,"
                        + " https://www.medicalnewstoday.com/articles/321180",
                article.cited());
    }

    @Test
    void proposesNoHeatOrExerciseWithoutMarkingItAsSuch() {
        guide.check().stream()
                .filter(item -> words.change(item).matches("(?is).*\\b(stretch\\w*|strength|warm shower|heat)\\b.*"))
                .forEach(item -> assertTrue(item.settled(), item.id()));
    }

    @Test
    void namesEveryConditionThatAnArticleNamesWithThatArticle() {
        assertEquals(29, guide.conditions().size());
        guide.conditions().forEach(condition -> assertFalse(condition.sources().isEmpty(), condition.id()));
    }

    @Test
    void refusesAStatementWithoutSourceAnUnknownSourceAnIdleOneAndAMissingAdvice() throws IOException {
        String whole = Files.readString(FILE);
        String first = "\"id\": \"lasting-weeks\",\n     \"strength\": \"guidance\",\n     \"sources\": [\n"
                + "      \"hse-ie\"\n     ]";
        assertTrue(whole.contains(first));
        refuses(whole.replace(first, first.replace("\n      \"hse-ie\"\n     ", "")), "A statement needs a source.");
        refuses(whole.replace(first, first.replace("hse-ie", "hearsay")), "“hearsay” is no source");
        refuses(
                whole.replace("\"sources\": [\n  {", "\"sources\": [\n  {\"id\": \"idle\", \"title\": \"Idle\"},\n  {"),
                "Nothing is taken from [idle]");
        refuses(whole.replace("\"prevention\": \"hydrate\"", "\"prevention\": \"chair\""), "The vocabulary advises");
        refuses(whole.replaceFirst("\"strength\": \"article\"", "\"strength\": \"certain\""), "none of the words");
    }

    private static void refuses(String json, String because) {
        CatalogueFault fault =
                assertThrows(CatalogueFault.class, () -> GuideReader.read(json.getBytes(StandardCharsets.UTF_8)));
        assertTrue(String.valueOf(fault.getMessage()).contains(because), fault.getMessage());
    }
}
