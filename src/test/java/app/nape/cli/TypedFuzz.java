package app.nape.cli;

import app.nape.care.BodySide;
import app.nape.code.Worded;
import app.nape.fuzz.Fuzzed;
import app.nape.fuzz.Lived;
import app.nape.time.Clocks;
import app.nape.time.Moment;
import app.nape.words.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Times, lengths and sides as they are typed. */
public final class TypedFuzz implements Fuzzed {
    private static final Texts TEXTS = new Texts(Locale.UK);
    private static final Clocks CLOCKS = new Clocks() {
        @Override
        public Moment now() {
            return new Moment(Lived.NOW, Duration.ZERO);
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }
    };

    private final TimeWords times = new TimeWords(CLOCKS, TEXTS, _ -> {});

    @Override
    public boolean read(byte[] input) throws Exception {
        String words = new String(input, StandardCharsets.UTF_8);
        boolean read = false;
        List<Callable<?>> readings = List.of(
                () -> times.parse(words),
                () -> times.past(words),
                () -> times.began(words, Duration.ofHours(1)),
                () -> DurationWords.parse(words),
                () -> Worded.fromWord(BodySide.class, words));
        for (Callable<?> reading : readings) {
            read |= said(reading);
        }
        return read;
    }

    private static boolean said(Callable<?> reading) throws Exception {
        try {
            reading.call();
            return true;
        } catch (Refusal | DateTimeParseException refused) {
            return false;
        }
    }

    @Override
    public Map<String, byte[]> seeds() {
        return Map.of(
                "clock", bytes("14:05"),
                "day", bytes("2026-11-21"),
                "local", bytes("2026-11-21T14:05"),
                "offset", bytes("2026-11-21T14:05:30+01:00"),
                "zulu", bytes("2026-11-21T14:05:30.123Z"),
                "short", bytes("1h30m15s"),
                "minutes", bytes("15"),
                "iso", bytes("PT1H30M"),
                "side", bytes("left"));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
