package app.nape.exchange.report;

import static app.nape.exchange.paper.Column.GREEN;
import static app.nape.exchange.paper.Column.INK;
import static app.nape.exchange.paper.Column.QUIET;

import app.nape.care.Nprs;
import app.nape.care.PainBand;
import app.nape.exchange.paper.Face;
import app.nape.exchange.paper.Leaf;
import app.nape.journal.DayFigures;
import app.nape.journal.DaySpan;
import app.nape.words.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Worst scores over a span of any length as bars, episodes as spans beneath, remedies and sessions as ticks. */
final class PainGraph {
    private static final int MOST_BARS = 184;
    private static final float BETWEEN_NAMES = 12;
    /** Ticks nearer to each other than this are one, in points. */
    private static final float APART = 1.4f;

    private static final float AXIS = 17;
    private static final float ROW = 15;
    private static final float LEFT = 84;
    private static final float TEXT = ReportPage.TEXT;
    private static final int[] SHADES = {0xFFFFFF, 0xF7F9F8, 0xEEF1F0, 0xE2E7E5};

    private final Report report;
    private final ReportWords words;
    private final Texts texts;
    private final int days;
    private final int bucket;
    private final Map<Integer, Integer> worst = new TreeMap<>();

    PainGraph(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
        this.texts = words.texts();
        this.days = report.figures().days();
        this.bucket = Math.max(1, (days + MOST_BARS - 1) / MOST_BARS);
        for (DayFigures day : report.days()) {
            Nprs score = day.worst();
            if (score != null) {
                worst.merge(place(day.day()) / bucket, score.score(), Math::max);
            }
        }
    }

    private int place(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(report.from(), day), 0, days - 1);
    }

    String caption() {
        if (worst.isEmpty()) {
            return texts.of("report.graph.none");
        }
        return bucket == 1 ? texts.of("report.graph.each") : texts.of("report.graph.bucket", words.number(bucket));
    }

    String alt() {
        List<Integer> scores = report.days().stream()
                .map(DayFigures::worst)
                .filter(java.util.Objects::nonNull)
                .map(Nprs::score)
                .sorted()
                .toList();
        String episodes =
                texts.counted("report.graph.alt.episodes", report.lasting().size());
        String remedies = words.number(report.remedyDays().size());
        String sessions = words.number(report.sessionDays().size());
        String from = words.date(report.from());
        String to = words.date(report.to());
        return scores.isEmpty()
                ? texts.of("report.graph.alt.none", from, to, episodes, remedies, sessions)
                : texts.of(
                        "report.graph.alt",
                        from,
                        to,
                        words.number(scores.size()),
                        words.number(scores.getFirst()),
                        words.number(scores.getLast()),
                        words.number(scores.get(scores.size() / 2)),
                        episodes,
                        remedies,
                        sessions);
    }

    void draw(Leaf on, float x, float low, float width, float height) throws IOException {
        float plot = low + AXIS + 3 * ROW + 3;
        float high = low + height - plot - 9;
        float left = x + LEFT;
        float wide = width - LEFT;
        bands(on, x, plot, left, wide, high);
        int bars = (days + bucket - 1) / bucket;
        float each = wide / bars;
        float thick = Math.max(1.1f, Math.min(9, each * 0.72f));
        for (Map.Entry<Integer, Integer> bar : worst.entrySet()) {
            float middle = left + (bar.getKey() + 0.5f) * each;
            float tall = Math.max(1.2f, high * bar.getValue() / 10);
            on.box(middle - thick / 2, plot, thick, tall, INK);
        }
        on.rule(left, plot, left + wide, plot, 0.8f, INK);
        rows(on, x, plot, left, wide);
        axis(on, low, left, wide, plot);
    }

    private void bands(Leaf on, float x, float plot, float left, float wide, float high) throws IOException {
        Face face = on.paper().regular();
        int shade = 0;
        for (PainBand band : words.care().bands()) {
            int least = band.least().score();
            int most = band.most().score();
            int colour = SHADES[Math.min(shade++, SHADES.length - 1)];
            if (most == 0) {
                continue;
            }
            float from = plot + high * (least - 0.5f) / 10;
            float to = plot + high * Math.min(10, most + 0.5f) / 10;
            if (least == 1) {
                from = plot;
            }
            on.box(left, from, wide, to - from, colour);
            String name = band.label();
            on.text(face, TEXT, QUIET, x, (from + to) / 2 - 4, name);
        }
        for (int score : new int[] {5, 10}) {
            float y = plot + high * score / 10;
            on.rule(left, y, left + wide, y, 0.4f, 0xA9B1AD);
            String mark = words.number(score);
            on.text(face, TEXT, QUIET, left - 4 - face.width(mark, TEXT), y - 4, mark);
        }
    }

    private void rows(Leaf on, float x, float plot, float left, float wide) throws IOException {
        float day = wide / days;
        float y = plot - ROW + 2;
        name(on, x, y, "report.graph.episodes");
        for (DaySpan span : report.lasting()) {
            float from = left + place(span.first()) * day;
            float to = left + (place(span.last()) + 1) * day;
            on.round(
                    from,
                    y + 1,
                    Math.max(1.6f, to - from),
                    6,
                    Math.min(2, Math.max(0.5f, (to - from) / 2)),
                    0.3f,
                    GREEN,
                    0x7FA59C);
        }
        y -= ROW;
        name(on, x, y, "report.graph.remedies");
        for (float at : places(report.remedyDays(), left, day)) {
            on.rule(at, y, at, y + 8, 0.9f, INK);
        }
        y -= ROW;
        name(on, x, y, "report.graph.sessions");
        for (float at : places(report.sessionDays(), left, day)) {
            on.dot(at, y + 4, 1.5f, GREEN);
        }
    }

    /** Where days lie; of those that would lie on each other the first. */
    private List<Float> places(List<LocalDate> dates, float left, float day) {
        List<Float> places = new ArrayList<>();
        for (LocalDate each : dates) {
            float at = left + (place(each) + 0.5f) * day;
            if (places.isEmpty() || at - places.getLast() >= APART) {
                places.add(at);
            }
        }
        return places;
    }

    private void name(Leaf on, float x, float y, String key) throws IOException {
        // texts: report.graph.*
        on.text(on.paper().regular(), TEXT, QUIET, x, y, texts.of(key));
    }

    private void axis(Leaf on, float low, float left, float wide, float plot) throws IOException {
        Face face = on.paper().regular();
        float end = left - LEFT;
        for (TimeAxis.Mark mark :
                new TimeAxis(report.from(), days, words).marks(wide, name -> face.width(name, TEXT) + BETWEEN_NAMES)) {
            float middle = left + (mark.day() + 0.5f) * wide / days;
            on.rule(middle, plot, middle, plot - 3, 0.6f, QUIET);
            float wideName = face.width(mark.name(), TEXT);
            float from = Math.min(middle - wideName / 2, left + wide - wideName);
            if (from >= end) {
                on.text(face, TEXT, QUIET, from, low + 3, mark.name());
                end = from + wideName + BETWEEN_NAMES / 2;
            }
        }
    }
}
