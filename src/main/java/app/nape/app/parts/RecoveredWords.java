package app.nape.app.parts;

import app.nape.code.Worded;
import app.nape.store.Recovered;
import app.nape.words.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what had to be recovered: what had happened and when, which backup was taken and from when, and what may be missing.
 *
 * @param zone where the person reads the times
 */
public record RecoveredWords(Texts texts, ZoneId zone) {
    public List<String> all(List<Recovered> recovered) {
        return recovered.stream().map(this::of).toList();
    }

    // texts: agent.recovered.*
    private String of(Recovered recovered) {
        String cause = Worded.wordOf(recovered.cause());
        String key = "agent.recovered." + cause;
        if (recovered.cause() == Recovered.Cause.DAMAGED) {
            key += "-" + Worded.wordOf(recovered.saved());
        }
        boolean whole = recovered.saved() == Recovered.Saved.ALL;
        if (recovered.backup() != null && !whole) {
            key += "-backup";
        }
        return texts.of(key, time(recovered.at()), String.valueOf(recovered.kept()), time(recovered.backup()));
    }

    private String time(@Nullable Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(texts.locale())
                        .format(at.atZone(zone));
    }
}
