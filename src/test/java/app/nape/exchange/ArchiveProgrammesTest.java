package app.nape.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.KeptRevision;
import app.nape.care.plan.MoveOn;
import app.nape.care.plan.PhaseAnswer;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.journal.JournalEntry;
import app.nape.words.InEnglish;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an archive may hold of programmes and of their sets, up to each bound, and the sentence beyond it. Quotes are single for the eye. */
class ArchiveProgrammesTest {
    private static final String PLAN = "00000000-0000-7000-0000-000000000001";
    private static final Instant AT = Instant.parse("2026-03-10T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final String REVISION =
            "{'revision':1,'opened':'2026-03-10T12:00:00Z','accepted':'2026-03-10T12:00:00Z','day':'2026-03-10',"
                    + "'signedBy':'key=','file':'{}'}";
    private static final String ANSWER = "{'phase':'p2','answer':'yes','at':'2026-03-10T12:00:00Z','day':'2026-03-10'}";

    private static JsonArchive.Contents read(String fields) {
        String archive = ("{'format':'nape-journal','version':7," + fields + "}").replace('\'', '"');
        return JsonArchive.read(new ByteArrayInputStream(archive.getBytes(UTF_8)));
    }

    private static String programme(String id, String revisions, String answers) {
        return "{'id':'" + id + "','state':'followed','since':'2026-03-10T12:00:00Z','revisions':" + revisions
                + ",'answers':" + answers + "}";
    }

    private static List<KeptProgramme> programmes(String list) {
        return read("'programmes':" + list + ",'entries':[]").programmes();
    }

    private static String refused(String list) {
        String said = InEnglish.thrown(ArchiveRefused.class, () -> programmes(list));
        String before = "Programmes, ";
        String after = "; nothing was imported.";
        assertEquals(before, said.substring(0, Math.min(said.length(), before.length())), said);
        return said.substring(before.length(), said.length() - after.length());
    }

    private static String times(int count, String pattern) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> pattern.replace("#", String.format(Locale.ROOT, "%012d", number)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void givesBackEachFieldOfAProgramme() {
        assertEquals(
                List.of(new KeptProgramme(
                        UUID.fromString(PLAN),
                        ProgrammeState.FOLLOWED,
                        AT,
                        List.of(new KeptRevision(1, AT, AT, DAY, "key=", "{}")),
                        List.of(new PhaseAnswer("p2", MoveOn.YES, AT, DAY)))),
                programmes("[" + programme(PLAN, "[" + REVISION + "]", "[" + ANSWER + "]") + "]"));
    }

    @Test
    void takesNoAnswersForNone() {
        String plain = programme(PLAN, "[" + REVISION + "]", "null");
        assertEquals(List.of(), programmes("[" + plain + "]").getFirst().answers());
        assertEquals(
                List.of(),
                programmes("[" + plain.replace(",'answers':null", "") + "]")
                        .getFirst()
                        .answers());
        assertEquals(List.of(), programmes("null"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'revision':1,|''|revision is missing",
                "'revision':1|'revision':0|revision is not a whole number from 1 to 999",
                "'revision':1|'revision':1000|revision is not a whole number from 1 to 999",
                "'opened'|'seen'|seen is not known here",
                "'opened':'2026-03-10T12:00:00Z',|''|opened is missing",
                "'accepted':'2026-03-10T12:00:00Z'|'accepted':'soon'|accepted is not an instant such as"
                        + " 2026-03-10T12:00:00Z",
                "'file':'{}'|'file':7|file is not a text",
                ",'file':'{}'|''|file is not a text",
                "'signedBy':'key='|'signedBy':7|signedBy is not a text",
                "'day':'2026-03-10'|'day':'Tuesday'|Tuesday is not a day such as 2026-03-10"
            })
    void namesTheFieldOfARevisionThatIsWrong(String of, String to, String why) {
        String wrong = REVISION.replace(of, to.equals("''") ? "" : to);
        assertEquals(why, refused("[" + programme(PLAN, "[" + wrong + "]", "[]") + "]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'phase':'p2'|'phase':'p 2'|phase is not a key",
                "'phase':'p2',|''|phase is missing",
                "'answer':'yes'|'answer':'maybe'|answer is none of the words known here",
                "'at'|'when'|when is not known here",
                "'day':'2026-03-10'|'day':'2200-01-01'|2200-01-01 is not within the years 1900 to 2199"
            })
    void namesTheFieldOfAnAnswerThatIsWrong(String of, String to, String why) {
        String wrong = ANSWER.replace(of, to.equals("''") ? "" : to);
        assertEquals(why, refused("[" + programme(PLAN, "[" + REVISION + "]", "[" + wrong + "]") + "]"));
    }

    @Test
    void refusesAProgrammeThatIsThereTwiceOrHasNoRevisionOrAnUnknownField() {
        String sound = programme(PLAN, "[" + REVISION + "]", "[]");
        assertEquals("id is there twice", refused("[" + sound + "," + sound + "]"));
        assertEquals("revisions is missing", refused("[" + programme(PLAN, "[]", "[]") + "]"));
        assertEquals("mood is not known here", refused("[" + sound.replace("'answers'", "'mood'") + "]"));
        assertEquals("a\uFFFDb is not known here", refused("[" + sound.replace("'answers'", "'a\\nb'") + "]"));
        assertEquals("list is not a list of at most 1000", refused(sound));
        assertEquals("list is not a list of at most 999", refused("[" + programme(PLAN, "{}", "[]") + "]"));
    }

    @Test
    void takesAThousandProgrammesOf999RevisionsAndNoMore() {
        String each = programme("00000000-0000-7000-0000-#", "[" + REVISION + "]", "[]");
        assertEquals(1000, programmes(times(1000, each)).size());
        assertEquals("list is not a list of at most 1000", refused(times(1001, each)));
        String revisions = programme(PLAN, times(999, REVISION), times(999, ANSWER));
        assertEquals(
                999, programmes("[" + revisions + "]").getFirst().revisions().size());
        assertEquals(
                "list is not a list of at most 999", refused("[" + programme(PLAN, times(1000, REVISION), "[]") + "]"));
        assertEquals(
                "list is not a list of at most 999",
                refused("[" + programme(PLAN, "[" + REVISION + "]", times(1000, ANSWER)) + "]"));
    }

    @Test
    void takesAFileOfTwoMillionCharactersAndNoLongerOne() {
        int most = 2 * 1024 * 1024;
        String longest = REVISION.replace("{}", "x".repeat(most));
        assertEquals(
                most,
                programmes("[" + programme(PLAN, "[" + longest + "]", "[]") + "]")
                        .getFirst()
                        .revisions()
                        .getFirst()
                        .file()
                        .length());
        String longer = REVISION.replace("{}", "x".repeat(most + 1));
        assertEquals("file is too large", refused("[" + programme(PLAN, "[" + longer + "]", "[]") + "]"));
    }

    private static JournalEntry.Stretch stretch(String turn) {
        return (JournalEntry.Stretch) read("'entries':[{'kind':'stretch','id':'" + PLAN
                        + "','at':'2026-03-10T12:00:00Z','routine':'desk-5','outcome':'finished'" + turn + "}]")
                .entries()
                .getFirst();
    }

    private static String refusedTurn(String turn) {
        String said = InEnglish.thrown(ArchiveRefused.class, () -> stretch(turn));
        return said.substring("Entry 1, ".length(), said.length() - "; nothing was imported.".length());
    }

    @Test
    void readsWhichSetOfWhichRevisionASessionWas() {
        String of = ",'programme':'" + PLAN + "','revision':%s,'phase':'p1','set':'s1'";
        assertEquals(
                new SetTurn(UUID.fromString(PLAN), 999, "p1", "s1", false, List.of(), List.of()),
                stretch(of.replace("%s", "999")).turn(),
                "what is not said was not ticked");
        assertEquals(
                new SetTurn(
                        UUID.fromString(PLAN),
                        1,
                        "p1",
                        "s1",
                        true,
                        List.of("i1"),
                        List.of(new Skipped("i2", SkipReason.NOT_SUITED))),
                stretch(of.replace("%s", "1") + ",'ticked':true,'items':['i1'],'skipped':['i2:not-suited']")
                        .turn());
        assertFalse(Objects.requireNonNull(
                        stretch(of.replace("%s", "1") + ",'ticked':false").turn())
                .ticked());
        assertEquals("revision is missing", refusedTurn(of.replace("%s", "null")));
        for (String wrong : List.of("0", "1000")) {
            assertEquals("revision is not a whole number from 1 to 999", refusedTurn(of.replace("%s", wrong)));
        }
        assertEquals("ticked is neither true nor false", refusedTurn(of.replace("%s", "1") + ",'ticked':1"));
        assertEquals(
                "skipped holds something that is not a pair of keys",
                refusedTurn(of.replace("%s", "1") + ",'skipped':['I.2:not-suited']"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"revision|1", "phase|'p1'", "set|'s1'", "ticked|true", "items|['i1']", "skipped|['i2:not-suited']"
            })
    void refusesASetOfNoProgramme(String field, String value) {
        assertEquals(
                field + " is there without a programme",
                refusedTurn(",'" + field + "':" + value),
                "and never loses it");
        assertNull(stretch(",'" + field + "':null").turn());
    }
}
