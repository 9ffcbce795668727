package app.nape.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.code.Sentence;
import app.nape.journal.EntryBounds;
import app.nape.journal.JournalEntry;
import app.nape.words.InEnglish;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an archive may hold, up to each bound, and the entry and field that are named beyond it. */
class ArchiveLimitsTest {
    private static final String ID = "01950000-0000-7000-8000-00000000000";
    private static final String AT = "'at':'2026-03-10T12:00:00Z'";
    private static final String PAIN = "'kind':'pain','id':'" + ID + "2'," + AT + ",'sites':[{'site':'neck-back'}]";

    /** The sentence by which an archive is refused: the one place that knows how it is made. */
    private static String refusal(String archive) {
        return InEnglish.thrown(ArchiveRefused.class, () -> read(archive));
    }

    private static JsonArchive.Contents read(String archive) {
        return JsonArchive.read(new ByteArrayInputStream(archive.getBytes(UTF_8)));
    }

    /** An archive whose first entry is a sound one. Quotes are single for the eye. */
    private static String archive(String second) {
        return whole("'entries':[{" + PAIN.replace(ID + "2", ID + "1") + "},{" + second + "}]");
    }

    private static String whole(String fields) {
        return ("{'format':'nape-journal','version':5,'written':'2026-03-10T12:00:00Z'," + fields + "}")
                .replace('\'', '"');
    }

    private static String second(String fields) {
        String refused = refusal(archive(fields));
        String before = "Entry 2, ";
        String after = "; nothing was imported.";
        assertEquals(before, refused.substring(0, Math.min(before.length(), refused.length())), refused);
        return refused.substring(before.length(), refused.length() - after.length());
    }

    private static JournalEntry taken(String fields) {
        return read(archive(fields)).entries().get(1);
    }

    private static String listed(String item, int times) {
        return "[" + String.join(",", Collections.nCopies(times, item)) + "]";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reading:'score':3", "spasm:'worst':3", "remedy:'remedy':'ice'", "pain:'sites':[{'site':'jaw'}]"
            })
    void takesANoteOfTenThousandCharactersAndNoLongerOne(String kind) {
        String fields = entry(kind.substring(0, kind.indexOf(':')), kind.substring(kind.indexOf(':') + 1));
        taken(fields + ",'note':'" + "x".repeat(10_000) + "'");
        assertEquals(
                "note is not a text of at most 10000 characters",
                second(fields + ",'note':'" + "x".repeat(10_001) + "'"));
    }

    /** An entry of a kind; what belongs to an episode names the first. */
    private static String entry(String kind, String fields) {
        String of = kind.equals("reading") || kind.equals("spasm") ? ",'episode':'" + ID + "1'" : "";
        return "'kind':'" + kind + "','id':'" + ID + "2'" + of + "," + AT + "," + fields;
    }

    @ParameterizedTest
    @ValueSource(strings = {"triggers", "symptoms", "qualities", "signs"})
    void takesAListOfTwoHundredKeysAndNoLongerOne(String list) {
        taken(PAIN + ",'" + list + "':" + listed("'a'", 200));
        assertEquals(list + " is not a list of at most 200", second(PAIN + ",'" + list + "':" + listed("'a'", 201)));
        assertEquals(list + " is not a list of at most 200", second(PAIN + ",'" + list + "':'a'"));
        assertEquals(list + " holds something that is not a key", second(PAIN + ",'" + list + "':['a','b c']"));
        assertEquals(list + " holds something that is not a key", second(PAIN + ",'" + list + "':[3]"));
    }

    @Test
    void takesTwoHundredSitesDonesAndAnswersOfTheCardAndNoMore() {
        String sites = PAIN.replace("[{'site':'neck-back'}]", "%s");
        taken(sites.replace("%s", listed("{'site':'jaw'}", 200)));
        assertEquals("sites is not a list of at most 200", second(sites.replace("%s", listed("{'site':'jaw'}", 201))));
        assertEquals("sites is empty", second(sites.replace("%s", "[]")));
        String stretch = entry("stretch", "'routine':'desk-5','outcome':'finished','done':");
        taken(stretch + listed("'self-hug'", 200));
        assertEquals("done is not a list of at most 200", second(stretch + listed("'self-hug'", 201)));
        for (String pairs : List.of("advisedFor", "answers")) {
            taken(PAIN + ",'" + pairs + "':" + listed("'cardiac:emergency'", 200));
            assertEquals(
                    pairs + " is not a list of at most 200",
                    second(PAIN + ",'" + pairs + "':" + listed("'cardiac:emergency'", 201)));
            for (String wrong : List.of("'cardiac'", "'cardiac:'", "':emergency'", "7", "'a b:c'")) {
                assertEquals(
                        pairs + " holds something that is not a pair of keys",
                        second(PAIN + ",'" + pairs + "':[" + wrong + "]"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "at,1900-01-01T00:00:00Z,1899-12-31T23:59:59.999Z",
        "at,2200-01-01T00:00:00Z,2200-01-01T00:00:00.001Z",
        "ended,2200-01-01T00:00:00Z,2200-01-01T00:00:00.001Z",
        "seen,1900-01-01T00:00:00Z,1899-12-31T23:59:59.999Z",
        "advised,2200-01-01T00:00:00Z,2200-01-01T00:00:00.001Z"
    })
    void takesTimesFrom1900To2200AndNamesTheFieldOfAnyOther(String field, String within, String beyond) {
        String before = field.equals("at") ? PAIN.replace(AT + ",", "") : PAIN;
        taken(before + ",'" + field + "':'" + within + "'");
        assertEquals(
                field + " is not within the years 1900 to 2200", second(before + ",'" + field + "':'" + beyond + "'"));
        assertEquals(
                field + " is not an instant such as 2026-03-10T12:00:00Z",
                second(before + ",'" + field + "':'10 March 2026'"));
        assertEquals(field + " is not a text", second(before + ",'" + field + "':20260310"));
    }

    @Test
    void takesAnEpisodeThatEndsAsItBeginsAndNoneThatEndsBefore() {
        taken(PAIN + ",'ended':'2026-03-10T12:00:00Z'");
        assertEquals("ended is before it began", second(PAIN + ",'ended':'2026-03-10T11:59:59.999Z'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spasm:'worst':3",
                "remedy:'remedy':'ice'",
                "stretch:'routine':'desk-5','outcome':'finished'",
                "break:'rule':'eyes','break':'eyes','outcome':'natural'"
            })
    void takesLengthsUpToTwoDays(String kind) {
        String fields = entry(kind.substring(0, kind.indexOf(':')), kind.substring(kind.indexOf(':') + 1));
        taken(fields + ",'length':'PT48H'");
        taken(fields);
        assertEquals("length is not within 0 to 48 hours", second(fields + ",'length':'PT48H0.001S'"));
        assertEquals("length is not within 0 to 48 hours", second(fields + ",'length':'-PT1S'"));
        assertEquals("length is not a duration such as PT15M", second(fields + ",'length':'15 min'"));
    }

    @Test
    void refusesForItsNumberAndFieldWhatWhoeverReadsItDoesNotKnow() {
        String refused = InEnglish.thrown(
                ArchiveRefused.class,
                () -> JsonArchive.read(
                        new ByteArrayInputStream(
                                archive(PAIN.replace("neck-back", "elbow")).getBytes(UTF_8)),
                        entry -> entry instanceof JournalEntry.Pain(var episode)
                                        && episode.sites().getFirst().siteId().equals("elbow")
                                ? Optional.of(new EntryBounds.Fault("sites", Sentence.of("entry.is-not-a-key")))
                                : Optional.empty()));
        assertEquals("Entry 2, sites is not a key; nothing was imported.", refused);
    }

    @Test
    void takesTheMarkOfAnEntryFromBeforeLevelsForWhatWasAdvisedAndForNoAnswer() {
        taken("'kind':'pain','id':'" + ID + "3'," + AT + ",'sites':[{'site':'jaw'}],'advisedFor':['*']");
        assertEquals(
                "answers holds something that is not a pair of keys",
                second("'kind':'pain','id':'" + ID + "3'," + AT + ",'sites':[{'site':'jaw'}],'answers':['*']"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind':'mood'|kind is none of the kinds known here",
                "'kind':null|kind is missing",
                "'kind':'a b'|kind is not a key",
                "'kind':'reading','episode':null|episode is missing",
                "'kind':'reading','episode':'one'|episode is not an id",
                "'kind':'reading','score':null|score is missing",
                "'kind':'reading','score':11|score is not a whole number from 0 to 10",
                "'kind':'reading','score':-1|score is not a whole number from 0 to 10",
                "'kind':'reading','score':3.5|score is not a whole number from 0 to 10",
                "'kind':'reading','note':4|note is not a text",
                "'kind':'reading','mood':1|mood is not known here",
                "'kind':'pain','mood':1|mood is not known here",
                "'kind':'pain','sites':['jaw']|entry is not an object",
                "'kind':'pain','sites':[{'site':'jaw','side':'upper'}]|side is none of the words known here",
                "'kind':'pain','sites':[{'site':'jaw','mood':'x'}]|mood is not known here",
                "'kind':'pain','sites':[{}]|site is missing",
                "'kind':'spasm','mood':1|mood is not known here",
                "'kind':'spasm','worst':11|worst is not a whole number from 0 to 10",
                "'kind':'remedy','remedy':null|remedy is missing",
                "'kind':'remedy','mood':1|mood is not known here",
                "'kind':'remedy','site':'a b'|site is not a key",
                "'kind':'remedy','before':11|before is not a whole number from 0 to 10",
                "'kind':'stretch','outcome':null|outcome is missing",
                "'kind':'stretch','outcome':'bored'|outcome is none of the words known here",
                "'kind':'stretch','mood':1|mood is not known here",
                "'kind':'break','break':'tea'|break is none of the words known here",
                "'kind':'break','rule':null|rule is missing",
                "'kind':'break','mood':1|mood is not known here",
                "'kind':'measure','measure':'tea'|measure is none of the words known here",
                "'kind':'measure','mood':1|mood is not known here",
                "'kind':'measure','answers':[]|answers are not as many as the measure has",
                "'kind':'measure','answers':[{'score':1},{'score':2},{'score':3},{'score':4}]"
                        + "|answers are not as many as the measure has",
                "'kind':'measure','answers':[{'score':1},{'score':2},{'score':11}]"
                        + "|score is not a whole number from 0 to 10",
                "'kind':'measure','answers':[{'score':1},{'score':2},{'score':3,'x':1}]|x is not known here",
                "'kind':'measure','answers':[{'score':1},{'score':2},{'score':3,'activity':'lift'}]"
                        + "|activity is there where none is asked for, or is missing",
                "'kind':'measure','measure':'psfs'|activity is there where none is asked for, or is missing",
                "'kind':'reading','zone':'Atlantis'|zone is not a time zone such as Europe/Berlin",
                "'kind':'reading','day':'2026-03-10'|day has no time zone",
                "'kind':'reading','zone':'UTC','day':'today'|day is not a day such as 2026-03-10",
                "'kind':'reading','zone':'UTC','day':'2026-03-08'|day is not the day of that time in that zone",
                "'kind':'reading','id':'01950000-0000-7000-8000-000000000001'|id is there twice",
                "'kind':'reading','id':null|id is missing",
                "'kind':'reading','at':null|at is missing"
            })
    void namesEntryAndFieldOfWhatIsWrong(String change, String why) {
        assertEquals(why, second(changed(change)));
    }

    /** A sound entry of the kind that the change begins with, with the change in place of its own fields. */
    private static String changed(String change) {
        String kind = change.replaceFirst("^'kind':'?([a-z ]*).*", "$1");
        String sound =
                switch (kind) {
                    case "pain" -> PAIN;
                    case "spasm" -> entry("spasm", "'worst':3");
                    case "remedy" -> entry("remedy", "'remedy':'ice'");
                    case "stretch" -> entry("stretch", "'routine':'desk-5','outcome':'finished'");
                    case "break" -> entry("break", "'rule':'eyes','break':'eyes','outcome':'natural'");
                    case "measure" ->
                        entry("measure", "'measure':'peg','answers':[{'score':1},{'score':2},{'score':3}]");
                    default -> entry("reading", "'score':3");
                };
        taken(sound);
        StringBuilder left = new StringBuilder();
        for (String field : sound.split(",(?=')", -1)) {
            String name = field.substring(0, field.indexOf(':') + 1);
            if (!change.startsWith(name) && !change.contains("," + name)) {
                left.append(field).append(',');
            }
        }
        return left + change;
    }

    @Test
    void takesActivitiesOfALineAndNoLonger() {
        String psfs = entry(
                "measure",
                "'measure':'psfs','answers':[{'activity':'sleep','score':1},"
                        + "{'activity':'drive','score':2},{'activity':'%s','score':3}]");
        taken(psfs.replace("%s", "l".repeat(120)));
        String why = "activity is not a line of at most 120 characters";
        assertEquals(why, second(psfs.replace("%s", "l".repeat(121))));
        assertEquals(why, second(psfs.replace("%s", " ")));
    }

    @Test
    void refusesWhatIsAroundTheEntriesWithoutANumber() {
        String none = "This file is not a Nape archive; nothing was imported.";
        for (String wrong : List.of(
                "{'format':'nape-journal','entries':[]}",
                "{'version':5,'entries':[]}",
                "{'format':'nape-journal','version':5}",
                "{'format':'nape-journal','version':'5','entries':[]}",
                "{'format':'nape-journal','version':5,'entries':{}}",
                "{'format':'nape-journal','version':5,'moods':[],'entries':[]}",
                "{'format':'nape-journal','version':5,'entries':[],'moods':[]}",
                "{'format':'nape-journal','version':5,'entries':[]}{}")) {
            assertEquals(none, refusal(wrong.replace('\'', '"')), wrong);
        }
        assertEquals("Entry 1, entry is not an object; nothing was imported.", refusal(whole("'entries':[3]")));
        assertEquals(
                "The card of warning signs, mood is not known here; nothing was imported.",
                refusal(whole("'card':{'mood':1},'entries':[]")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1899-12-31|is not within the years 1900 to 2199",
                "2200-01-01|is not within the years 1900 to 2199",
                "yesterday|is not a day such as 2026-03-10"
            })
    void takesHoursOfDaysFrom1900To2199(String day, String why) {
        assertEquals(
                2,
                read(whole("'hours':{'1900-01-01':'PT0S','2199-12-31':'PT48H'},'entries':[]"))
                        .hours()
                        .size());
        assertEquals(
                "Hours of use, " + day + " " + why + "; nothing was imported.",
                refusal(whole("'hours':{'" + day + "':'PT1H'},'entries':[]")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'id':null|id is missing",
                "'name':null|name is missing",
                "'goals':'x'|goals is not known here",
                "'exercises':[{'id':'self-hug','reps':0}]|reps is not a whole number from 1 to 99",
                "'exercises':[{'id':'self-hug','reps':100}]|reps is not a whole number from 1 to 99",
                "'exercises':[{'id':'self-hug','sets':0}]|sets is not a whole number from 1 to 3",
                "'exercises':[{'id':'self-hug','sets':4}]|sets is not a whole number from 1 to 3",
                "'exercises':[{'id':'self-hug','mood':4}]|mood is not known here",
                "'exercises':[{'reps':4}]|id is missing"
            })
    void namesTheFieldOfARoutineThatIsWrong(String change, String why) {
        String sound = "'id':'my-own','name':'Own','exercises':[{'id':'self-hug','reps':99,'sets':3}]";
        assertEquals(1, read(stretches(sound)).stretches().routines().size());
        assertEquals(
                "", read(stretches(sound)).stretches().routines().getFirst().goal());
        String name = change.substring(0, change.indexOf(':') + 1);
        String left = List.of(sound.split(",(?='(id|name|exercises)':)(?!'reps)", -1)).stream()
                .filter(field -> !field.startsWith(name))
                .reduce("", (all, field) -> all + field + ",");
        assertEquals("Your own stretch choices, " + why + "; nothing was imported.", refusal(stretches(left + change)));
    }

    /** More days than a life has. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"hours,Hours of use,'PT1H'", "positions,Changes of position,{}"})
    void takesSixtyThousandDaysAndNoMore(String field, String name, String day) {
        LocalDate first = LocalDate.of(1950, 1, 1);
        String days = IntStream.range(0, 60_000)
                .mapToObj(number -> "'" + first.plusDays(number) + "':" + day)
                .collect(Collectors.joining(","));
        JsonArchive.Contents most = read(whole("'" + field + "':{" + days + "},'entries':[]"));
        assertEquals(60_000, most.hours().size() + most.positions().size());
        assertEquals(
                name + ", days are more than 60000; nothing was imported.",
                refusal(whole("'" + field + "':{" + days + ",'1949-12-31':" + day + "},'entries':[]")));
    }

    private static String stretches(String routine) {
        return whole("'stretches':{'routines':[{" + routine + "}]},'entries':[]");
    }

    @Test
    void takesFiftyRoutinesAndNoMore() {
        String routine = "{'id':'my-own','name':'Own'}";
        assertEquals(
                50,
                read(whole("'stretches':{'routines':" + listed(routine, 50) + "},'entries':[]"))
                        .stretches()
                        .routines()
                        .size());
        assertEquals(
                "Your own stretch choices, routines are more than 50; nothing was imported.",
                refusal(whole("'stretches':{'routines':" + listed(routine, 51) + "},'entries':[]")));
    }
}
