package app.nape.link;

import app.nape.breaks.BreakKind;
import app.nape.care.Nprs;
import app.nape.code.Sentence;
import app.nape.fuzz.Fuzzed;
import app.nape.fuzz.Sound;
import app.nape.words.InEnglish;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A line of the link: what a client asks, or what the agent answers and tells. */
public final class LinkFuzz implements Fuzzed {
    private static final Instant AT = Instant.parse("2026-11-21T10:15:30.123Z");
    private static final UUID ID = UUID.fromString("01932f4e-0000-7000-8000-000000000001");

    private final LinkJson json = new LinkJson();
    private final boolean asked;

    /** {@code asked} for the side of the agent, else for that of the client. */
    public LinkFuzz(boolean asked) {
        this.asked = asked;
    }

    @Override
    public boolean read(byte[] input) throws Exception {
        if (asked) {
            return request(input);
        }
        boolean noticed = notice(input);
        return reply(input) || noticed;
    }

    private boolean request(byte[] input) throws Exception {
        Request request;
        try {
            request = json.request(input);
        } catch (BadLine refused) {
            Sound.sentence(InEnglish.of(refused));
            return false;
        }
        Sound.whole(request);
        same(request, json.request(body(json.line(request))));
        return true;
    }

    private boolean reply(byte[] input) throws Exception {
        Reply reply;
        try {
            reply = json.reply(input);
        } catch (BadLine refused) {
            Sound.sentence(InEnglish.of(refused));
            return false;
        }
        Sound.whole(reply);
        return true;
    }

    private boolean notice(byte[] input) throws Exception {
        Notice notice;
        try {
            notice = json.notice(input);
        } catch (BadLine refused) {
            Sound.sentence(InEnglish.of(refused));
            return false;
        }
        Sound.whole(notice);
        return true;
    }

    private static byte[] body(byte[] line) {
        return Arrays.copyOf(line, line.length - 1);
    }

    private static void same(Object one, Object other) {
        if (Sound.written(one) && !one.equals(other)) {
            throw new IllegalStateException("It is another message once it was written again: " + one);
        }
    }

    @Override
    public Map<String, byte[]> seeds() throws Exception {
        return asked ? requests() : answers();
    }

    private Map<String, byte[]> requests() {
        return List.of(
                        new Request.Status(),
                        new Request.BreakNow(BreakKind.MICROBREAK),
                        new Request.PostponeBreak(Duration.ofMinutes(5)),
                        new Request.Pause(Duration.ofHours(1)),
                        new Request.SetReading(true),
                        new Request.BreakTaken(BreakKind.REST_BREAK, AT),
                        new Request.StartRemedy("ice", Duration.ofMinutes(15), "neck-back", ID, new Nprs(6)),
                        new Request.StopRemedy(new Nprs(4)),
                        new Request.CardSeen("recovered"),
                        new Request.OpenWindow("player", "gentle"))
                .stream()
                .collect(Collectors.toMap(
                        each -> each.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT), this::line));
    }

    private byte[] line(Request request) {
        try {
            return body(json.line(request));
        } catch (BadLine impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, byte[]> answers() throws Exception {
        String busy = new String(json.line(new Reply.StatusIs(Samples.status())), StandardCharsets.UTF_8);
        return Map.of(
                "status",
                body(busy.getBytes(StandardCharsets.UTF_8)),
                "refused",
                body(json.line(Reply.Refused.of("link.busy", "It was not understood.", 3, Sentence.of("link.ending")))),
                "done",
                body(json.line(new Reply.Done(Sentence.of("link.ending")))),
                "changed",
                body(json.line(new Notice.StatusChanged(Samples.status()))),
                "prompt",
                body(json.line(new Notice.ShowPrompt(Samples.offered()))),
                "card",
                body(json.line(new Notice.ShowCard(new NoticeCard(
                        "c",
                        "Title",
                        "Body.",
                        List.of(new NoticeCard.Button("Stop", new Request.StopRemedy(null))))))));
    }
}
