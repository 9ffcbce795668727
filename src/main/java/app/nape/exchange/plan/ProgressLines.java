package app.nape.exchange.plan;

import app.nape.care.plan.DoneSet;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Progress;
import app.nape.care.plan.ProgressDay;
import app.nape.care.plan.ProgressEpisode;
import app.nape.care.plan.ProgressMeasure;
import app.nape.care.plan.ProgressRemedy;
import app.nape.care.plan.Shared;
import app.nape.care.plan.Skipped;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that a progress file holds, line by line, so that a person sees what they give away. */
public final class ProgressLines {
    private final Texts texts;
    private final ZoneId zone;

    /** In this language, on this zone’s clocks. */
    public ProgressLines(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** The lines. */
    public List<String> of(Progress progress, Programme programme) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.of(
                "cli.progress.head", programme.sender().name(), programme.title(), progress.from(), progress.to()));
        lines.add(texts.of("cli.progress.label", progress.label().isEmpty() ? "–" : progress.label()));
        lines.add(texts.of("cli.progress.shared", words(progress.shared())));
        lines.add(texts.of("cli.progress.not-shared", words(progress.notShared())));
        progress.revisions()
                .forEach(each -> lines.add(texts.of("cli.progress.revision", each.revision(), each.from())));
        progress.days().forEach(day -> day(day, lines));
        progress.measures().forEach(measure -> lines.add(measure(measure)));
        progress.episodes().forEach(episode -> lines.add(episode(episode)));
        progress.remedies().forEach(remedy -> lines.add(remedy(remedy)));
        if (!progress.signs().isEmpty()) {
            lines.add(texts.of("cli.progress.signs", String.join(", ", progress.signs())));
        }
        progress.questions().forEach(question -> lines.add(texts.of("cli.progress.question", question)));
        lines.add(texts.of("cli.progress.keys", progress.zone().getId()));
        return lines;
    }

    private static String words(List<Shared> shared) {
        return shared.isEmpty() ? "–" : shared.stream().map(Shared::word).collect(Collectors.joining(", "));
    }

    private void day(ProgressDay day, List<String> lines) {
        lines.add(
                texts.of("cli.progress.day", day.day(), day.phase(), day.sets().size(), day.due())
                        + (day.breaks() == null ? "" : texts.of("cli.progress.breaks", day.breaks())));
        day.sets().forEach(set -> lines.add("  " + set(set)));
        if (!day.note().isEmpty()) {
            lines.add("  " + texts.of("cli.progress.note", day.note()));
        }
    }

    private static String set(DoneSet set) {
        StringBuilder line = new StringBuilder();
        line.append(set.at())
                .append(' ')
                .append(set.set())
                .append(' ')
                .append(set.outcome().word());
        if (!set.done().isEmpty()) {
            line.append(' ').append(String.join(" ", set.done()));
        }
        for (Skipped skipped : set.skipped()) {
            line.append(' ')
                    .append(skipped.item())
                    .append('/')
                    .append(skipped.why().word());
        }
        if (set.before() != null || set.after() != null) {
            line.append(' ')
                    .append(set.before() == null ? "?" : set.before())
                    .append(" → ")
                    .append(set.after() == null ? "?" : set.after());
        }
        return line.toString();
    }

    private String measure(ProgressMeasure measure) {
        return texts.of(
                "cli.progress.measure",
                measure.at().atZone(zone).toLocalDate(),
                measure.measure().word(),
                measure.answers().stream()
                        .map(answer -> answer.activity().isEmpty()
                                ? Integer.toString(answer.score())
                                : answer.activity() + " " + answer.score())
                        .collect(Collectors.joining("; ")));
    }

    private String episode(ProgressEpisode episode) {
        return texts.of(
                "cli.progress.episode",
                episode.from(),
                episode.to() == null ? "–" : episode.to(),
                String.join(", ", episode.sites()),
                episode.worst() == null ? "–" : episode.worst());
    }

    private String remedy(ProgressRemedy remedy) {
        return texts.of(
                "cli.progress.remedy",
                remedy.at().atZone(zone).toLocalDate(),
                remedy.kind(),
                new LengthWords(texts).of(remedy.length()),
                remedy.before() == null ? "–" : remedy.before(),
                remedy.after() == null ? "–" : remedy.after());
    }
}
