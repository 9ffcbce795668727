package app.nape.link;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.json.QuickKinds;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class QuickMessagesTest {
    private final LinkJson json = new LinkJson();

    @Test
    void aStatusWithSomethingInEachFieldIsReadAsTheMapperReadsIt() throws BadLine {
        byte[] line = json.line(new Reply.StatusIs(Samples.status()));
        assertEquals(Optional.of(new Reply.StatusIs(Samples.status())), LinkJson.quick(line));
        assertEquals(LinkJson.mapped(line), json.reply(line));
    }

    @Test
    void whatTheAgentLeavesOutMayBeNull() throws BadLine {
        AgentStatus full = Samples.status();
        Reply bare = new Reply.StatusIs(new AgentStatus(
                full.at(),
                full.day(),
                full.presence(),
                false,
                true,
                List.of(),
                null,
                null,
                null,
                Duration.ZERO,
                full.counts(),
                null,
                List.of(),
                null,
                List.of(),
                Outlook.NONE,
                List.of()));
        byte[] line = json.line(bare);
        assertEquals(bare, LinkJson.mapped(line));
        assertEquals(Optional.of(bare), LinkJson.quick(line));
    }

    @Test
    void aNewerAgentMaySayMore() throws BadLine {
        byte[] line = bytes(text().replace("\"working\":", "\"mood\":{\"of\":[1,{\"a\":null}]},\"working\":"));
        assertEquals(Optional.of(new Reply.StatusIs(Samples.status())), LinkJson.quick(line));
    }

    @Test
    void anOlderAgentSaysNothingOfWhatWasPlanned() throws BadLine {
        String older = text().replaceAll("\"outlook\":\\{.*?}},", "").replaceAll(",\"notices\":\\[[^]]*]", "");
        Reply mapped = LinkJson.mapped(bytes(older));
        assertTrue(mapped instanceof Reply.StatusIs is && is.status().outlook().equals(Outlook.NONE));
        assertEquals(Optional.of(mapped), LinkJson.quick(bytes(older)));
    }

    @Test
    void whatMustNotBeMissingIsLeftToTheMapperWhichSaysSo() throws BadLine {
        for (String part : new String[] {"\"presence\":\"ACTIVE\",", "\"day\":\"2026-11-21\","}) {
            byte[] line = bytes(text().replace(part, ""));
            assertEquals(Optional.empty(), LinkJson.quick(line), part);
            assertThrows(BadLine.class, () -> json.reply(line), part);
        }
    }

    @Test
    void sentencesAreLeftToTheMapper() throws BadLine {
        byte[] refused = json.line(Reply.Refused.of("link.busy", 3));
        assertEquals(Optional.empty(), LinkJson.quick(refused));
        assertEquals(Reply.Refused.of("link.busy", 3L), json.reply(refused));
    }

    @Test
    void everyRequestIsNamedAsTheMapperNamesIt() throws BadLine {
        for (Class<?> kind : Request.class.getPermittedSubclasses()) {
            assertTrue(
                    Arrays.stream(Request.class
                                    .getAnnotation(JsonSubTypes.class)
                                    .value())
                            .anyMatch(type -> type.value() == kind
                                    && QuickKinds.byName(Request.class, "type")
                                                    .named()
                                                    .get(type.name())
                                            == kind),
                    kind.getName());
        }
    }

    @Test
    void aRequestWithOneByteChangedIsReadAsTheMapperReadsItOrLeftToIt() throws BadLine {
        Request asked = new Request.Stretched(
                Instant.parse("2026-11-21T10:15:30Z"), Duration.ofMinutes(5), List.of("chin-tuck"), true);
        byte[] line = json.line(asked);
        for (int i = 0; i < line.length; i++) {
            for (char changed : new char[] {'9', '"', '}', ','}) {
                byte[] other = line.clone();
                other[i] = (byte) changed;
                assertEquals(
                        outcome(() -> LinkJson.mappedRequest(other)),
                        outcome(() -> json.request(other)),
                        () -> new String(other, StandardCharsets.UTF_8));
            }
        }
    }

    private static Object outcome(Callable<Request> reading) {
        try {
            return reading.call();
        } catch (Exception refused) {
            return refused.getClass();
        }
    }

    @Test
    void aLineWithOneByteChangedIsReadAsTheMapperReadsItOrLeftToIt() throws BadLine {
        byte[] line = json.line(new Reply.StatusIs(Samples.status()));
        int read = 0;
        for (int i = 0; i < line.length; i++) {
            for (char changed : new char[] {'9', '"', '}'}) {
                byte[] other = line.clone();
                other[i] = (byte) changed;
                Optional<Reply> quick = LinkJson.quick(other);
                if (quick.isPresent()) {
                    read++;
                    assertEquals(LinkJson.mapped(other), quick.get(), () -> new String(other, StandardCharsets.UTF_8));
                }
            }
        }
        assertTrue(read > 300, "only " + read + " were read quickly");
    }

    @Test
    void theQuestionIsTheLineThatTheMapperWrites() throws BadLine {
        assertArrayEquals(bytes("{\"type\":\"status\"}\n"), json.line(new Request.Status()));
        assertEquals(new Request.Status(), json.request(json.line(new Request.Status())));
    }

    @Test
    void linesInWordsAreReadWithoutTheMapperWhateverStandsInThem() throws BadLine {
        for (List<String> lines : List.of(List.<String>of(), List.of("", "„Kälte“ bis 10:15\n\t\"\\", "حرارة"))) {
            byte[] line = json.line(new Reply.InWords(lines));
            assertEquals(Optional.of(new Reply.InWords(lines)), LinkJson.quick(line));
            assertEquals(new Reply.InWords(lines), LinkJson.mapped(line));
        }
        for (String odd : List.of("[1]", "[null]", "{}", "null", "[\"a\",[]]", "[\"a\"")) {
            assertEquals(
                    Optional.empty(), LinkJson.quick(bytes("{\"type\":\"in-words\",\"lines\":" + odd + "}\n")), odd);
        }
    }

    @Test
    void theQuestionForWordsIsReadAsItWasMeant() throws BadLine {
        for (Request asked : List.of(
                new Request.StatusInWords(null, "en-GB", "Europe/London", false),
                new Request.StatusInWords("x\"y\\", "\u0000", "Etc/GMT+3", true))) {
            assertEquals(asked, json.request(json.line(asked)));
        }
    }

    private String text() throws BadLine {
        return new String(json.line(new Reply.StatusIs(Samples.status())), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
