package app.nape.agent;

import app.nape.breaks.BreakKind;
import app.nape.code.Worded;
import app.nape.desktop.TrayItem;
import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tray menu's entries for taking a break now, of the next kind or of another, and for a pause of some lengths. */
final class TrayBreaks {
    private static final String NOW = "break-now";
    private static final String OF_KIND = NOW + "-";
    private static final String PAUSE = "pause-";

    private final Texts texts;
    private final BreakWords words;
    private final LengthWords lengths;

    TrayBreaks(Texts texts) {
        this.texts = texts;
        words = new BreakWords(texts);
        lengths = new LengthWords(texts);
    }

    /** The next break, or the one that was put off, now; and any other kind that the schedule has. */
    List<TrayItem> now(AgentStatus status) {
        List<TrayItem> items = new ArrayList<>();
        Optional<AgentStatus.NextBreak> putOff = status.putOff();
        items.add(putOff.<TrayItem>map(next -> ofKind(next, texts.of("agent.tray.after-all", words.name(next.kind()))))
                .orElseGet(() -> new TrayItem.Choice(NOW, texts.of("agent.tray.break-now"), true)));
        List<BreakKind> known = new ArrayList<>();
        List<TrayItem> kinds = new ArrayList<>();
        for (AgentStatus.NextBreak next : status.breaks()) {
            if (!known.contains(next.kind())) {
                known.add(next.kind());
                kinds.add(ofKind(
                        next,
                        texts.of("agent.tray.kind-length", words.name(next.kind()), lengths.exactly(next.length()))));
            }
        }
        if (kinds.size() > 1) {
            items.add(new TrayItem.Group(texts.of("agent.tray.kinds"), kinds));
        }
        return items;
    }

    /** The lengths of a pause. */
    List<TrayItem> pauses() {
        List<TrayItem> items = new ArrayList<>();
        for (Duration length : Request.Pause.OFFERED) {
            items.add(new TrayItem.Choice(
                    PAUSE + length.toMinutes(), texts.of("agent.tray.pause-for", lengths.exactly(length)), true));
        }
        items.add(new TrayItem.Choice("pause-tomorrow", texts.of("agent.tray.pause-tomorrow"), true));
        items.add(new TrayItem.Choice("pause-plan", texts.of("agent.tray.pause-plan"), true));
        return items;
    }

    /** What one of these entries asks for; empty for any other entry. */
    static Optional<Request> chosen(String item) {
        if (item.equals(NOW)) {
            return Optional.of(new Request.BreakNow(null));
        }
        if (item.startsWith(OF_KIND)) {
            return Worded.fromWord(BreakKind.class, item.substring(OF_KIND.length()))
                    .map(Request.BreakNow::new);
        }
        return Request.Pause.OFFERED.stream()
                .filter(length -> item.equals(PAUSE + length.toMinutes()))
                .findFirst()
                .map(Request.Pause::new);
    }

    private static TrayItem ofKind(AgentStatus.NextBreak next, String label) {
        return new TrayItem.Choice(OF_KIND + next.kind().word(), label, true);
    }
}
