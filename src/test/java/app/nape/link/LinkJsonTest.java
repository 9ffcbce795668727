package app.nape.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.Posture;
import app.nape.care.Nprs;
import app.nape.code.Sentence;
import app.nape.words.InEnglish;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkJsonTest {
    private final LinkJson json = new LinkJson();

    @Test
    void bringsEveryRequestBackAsItWas() throws BadLine {
        List<Request> requests = List.of(
                new Request.Status(),
                new Request.Subscribe(null),
                new Request.Subscribe(new UUID(0, 7)),
                new Request.BreakNow(null),
                new Request.BreakNow(BreakKind.REST_BREAK),
                new Request.BeginBreak(),
                new Request.EndBreak(),
                new Request.SkipBreak(),
                new Request.PostponeBreak(Duration.ofMinutes(3)),
                new Request.PostponeBreak(null),
                new Request.Pause(Duration.ofHours(1)),
                new Request.PauseUntilTomorrow(),
                new Request.CameBack(),
                new Request.SetReading(true),
                new Request.ChangePosition(null),
                new Request.StatusInWords(null, "en-GB", "Europe/London", false),
                new Request.StatusInWords("ar", "en", "UTC", true),
                new Request.ChangePosition(Posture.STANDING),
                new Request.Busy(Doing.PAIN_ENTRY, Duration.ofMinutes(3)),
                new Request.Stretched(
                        Instant.parse("2026-11-21T10:15:30Z"), Duration.ofMinutes(5), List.of("chin-tuck"), true),
                new Request.Resume(),
                new Request.BreakTaken(BreakKind.EYES, Instant.parse("2026-11-21T10:15:30Z")),
                new Request.StartRemedy("ice", Duration.ofMinutes(15), "neck", UUID.randomUUID(), new Nprs(6)),
                new Request.StopRemedy(new Nprs(3)),
                new Request.StopRemedy(null),
                new Request.CardSeen("remedy"),
                new Request.JournalChanged(),
                new Request.JournalChanged(new UUID(0, 7)),
                new Request.SettingsChanged(),
                new Request.SettingsChanged(new UUID(0, 7)),
                new Request.OpenWindow("player", "chin-tuck"),
                new Request.OpenPrograms(),
                new Request.ShorterBreak(),
                new Request.TypedOver(),
                new Request.Erase(),
                new Request.HandOver("1", "wayland-0", ""),
                new Request.Renew("0.1.0 2026-11-28"),
                new Request.Quit());
        for (Request request : requests) {
            byte[] line = json.line(request);
            assertEquals(request, json.request(line));
            assertEquals(request, LinkJson.mappedRequest(line));
            assertEquals(tree(LinkJson.mappedLine(Request.class, request)), tree(line));
        }
        assertEquals(
                Request.class.getPermittedSubclasses().length,
                requests.stream().map(Object::getClass).distinct().count(),
                "every kind of request is tried here");
    }

    @Test
    void bringsRepliesAndNoticesBackAsTheyWere() throws BadLine {
        AgentStatus status = Samples.status();
        for (Reply reply : List.of(
                new Reply.ProgramsAre(List.of("Okular", "xterm")),
                new Reply.InWords(List.of()),
                new Reply.InWords(List.of("Ice until 10:15", "{\n  \"running\" : true\n}")),
                new Reply.Done(),
                new Reply.Done(Sentence.of("agent.remedy.too-soon", 60)),
                Reply.Refused.of("link.busy"),
                Reply.Refused.of("agent.remedy.not-yet", Sentence.of("data.full.writing"), "ice", Long.MAX_VALUE),
                new Reply.StatusIs(status))) {
            byte[] line = json.line(reply);
            assertEquals(reply, json.reply(line));
            assertEquals(reply, LinkJson.mapped(line));
            assertEquals(tree(LinkJson.mappedLine(Reply.class, reply)), tree(line));
        }
        List<Notice> notices = List.of(
                new Notice.StatusChanged(status),
                new Notice.ShowPrompt(Samples.offered()),
                new Notice.ShowBreak(Samples.offered()),
                new Notice.HideBreak(),
                new Notice.PersonBack(),
                new Notice.JournalWritten(),
                new Notice.JournalWritten(new UUID(0, 7)),
                new Notice.SettingsWritten(null),
                new Notice.SettingsWritten(new UUID(0, 7)),
                new Notice.Raise("today", null),
                new Notice.SkinCheck("ice"),
                new Notice.RemedyOver("heat"),
                new Notice.ShowCard(new NoticeCard(
                        "remedy",
                        "Time is up",
                        "Please end it now.",
                        List.of(
                                new NoticeCard.Button("End timer", new Request.StopRemedy(null)),
                                new NoticeCard.Button("OK", null)))),
                new Notice.HideCard("remedy"),
                new Notice.End());
        for (Notice notice : notices) {
            byte[] line = json.line(notice);
            assertEquals(notice, json.notice(line));
            assertEquals(notice, LinkJson.mappedNotice(line));
            assertEquals(tree(LinkJson.mappedLine(Notice.class, notice)), tree(line));
        }
    }

    private static JsonNode tree(byte[] line) {
        return new JsonMapper().readTree(line);
    }

    @Test
    void writesOneLineWithTimesAsWords() throws BadLine {
        String line = new String(json.line(new Request.Pause(Duration.ofMinutes(15))), StandardCharsets.UTF_8);
        assertEquals("{\"type\":\"pause\",\"length\":\"PT15M\"}\n", line);
    }

    @Test
    void refusesWhatIsNoRequest() {
        for (String line : List.of(
                "",
                "null",
                "[]",
                "hello",
                "{}",
                "{\"type\":\"format-disk\"}",
                "{\"type\":\"app.nape.link.Request$Quit\"}",
                "{\"type\":\"quit\",\"now\":true}",
                "{\"type\":\"quit\"} {\"type\":\"quit\"}",
                "{\"type\":\"pause\",\"type\":\"quit\"}",
                "{\"type\":\"stop-remedy\",\"after\":{\"score\":11}}",
                "{\"type\":\"pause\",\"length\":" + "[".repeat(100) + "}")) {
            BadLine bad = assertThrows(
                    BadLine.class, () -> json.request(line.getBytes(StandardCharsets.UTF_8)), "should refuse: " + line);
            assertEquals("The request was not understood.", InEnglish.of(bad));
        }
    }

    @Test
    void readsOneEncodingOnlySoThatItsBoundsHoldForEveryLine() throws BadLine {
        String page = "p".repeat(3_999);
        Request asked = new Request.OpenWindow(page, null);
        String line = new String(json.line(asked), StandardCharsets.UTF_8).strip();
        assertEquals(asked, json.request(line.getBytes(StandardCharsets.UTF_8)));
        for (Charset other : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_32LE)) {
            BadLine bad = assertThrows(BadLine.class, () -> json.request(line.getBytes(other)), other.name());
            assertEquals("The request was not understood.", InEnglish.of(bad));
        }
    }

    @Test
    void understandsAReplyOfANewerAgent() throws BadLine {
        byte[] line = "{\"type\":\"refused\",\"because\":{\"id\":\"link.busy\",\"new\":2},\"new-field\":1}"
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(Reply.Refused.of("link.busy"), json.reply(line));
    }

    @Test
    void neverWritesALineThatTheOtherSideWouldRefuse() {
        Reply huge = Reply.Refused.of("link.failed", "x".repeat(LinkJson.LONGEST_LINE));
        BadLine bad = assertThrows(BadLine.class, () -> json.line(huge));
        assertTrue(InEnglish.of(bad).contains("too long"));
    }
}
