package app.nape.exchange.report;

import app.nape.content.CareCatalogue;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report as a few lines that a clinician pastes into the notes: sentences, the most telling first, as many as fit. */
public final class NotesText {
    /** Most characters. */
    public static final int MOST = 600;

    private static final int FEW = 3;

    private final Report report;
    private final ReportWords words;
    private final Texts texts;
    private final List<String> sentences = new ArrayList<>();

    private NotesText(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
        this.texts = words.texts();
    }

    /** The sentences, in one line of at most {@link #MOST} characters. */
    public static String of(Report report, Texts texts, CareCatalogue care) {
        return new NotesText(report, new ReportWords(texts, care)).text();
    }

    private String text() {
        head();
        if (report.empty()) {
            sentences.add(texts.of("report.nothing"));
        }
        signs();
        pain();
        measures();
        programmes();
        rest();
        StringBuilder text = new StringBuilder();
        for (String each : sentences) {
            if (text.length() + 1 + each.length() <= MOST) {
                text.append(text.isEmpty() ? "" : " ").append(each);
            }
        }
        return text.toString();
    }

    private void head() {
        ReportFigures figures = report.figures();
        sentences.add(
                report.from().equals(report.to())
                        ? texts.of("report.notes.head-day", words.date(report.to()))
                        : texts.of(
                                "report.notes.head",
                                words.date(report.from()),
                                words.date(report.to()),
                                words.number(figures.written()),
                                words.number(figures.days())));
    }

    private void signs() {
        if (!report.signs().isEmpty()) {
            sentences.add(texts.of(
                    "report.notes.signs",
                    report.signs().stream().map(words::sign).limit(FEW).collect(Collectors.joining("; "))));
        }
    }

    private void pain() {
        ReportFigures figures = report.figures();
        if (report.tells(ReportPart.PAIN) && figures.written() > 0) {
            Double per28 = figures.painPer28();
            sentences.add(
                    per28 == null
                            ? texts.of(
                                    "report.notes.pain", words.number(figures.painDays()), words.number(figures.days()))
                            : texts.of(
                                    "report.notes.pain-per-28",
                                    words.number(figures.painDays()),
                                    words.oneDecimal(per28)));
            sentences.add(
                    texts.of("report.notes.counts", words.number(figures.spasms()), words.number(figures.nights())));
        }
        if (report.tells(ReportPart.EPISODES) && figures.episodes() > 0) {
            Double month = figures.episodesAMonth();
            sentences.add(
                    month == null
                            ? texts.of("report.notes.episodes", words.number(figures.episodes()))
                            : texts.of(
                                    "report.notes.episodes-month",
                                    words.number(figures.episodes()),
                                    words.oneDecimal(month)));
            Duration median = figures.median();
            if (median != null) {
                sentences.add(texts.of("report.notes.median", words.length(median)));
            }
        }
        if (report.tells(ReportPart.EPISODES)) {
            Duration since = figures.since();
            if (figures.open()) {
                sentences.add(texts.of("report.notes.open"));
            } else if (since != null) {
                sentences.add(texts.of("report.notes.since", words.length(since)));
            }
        }
        if (report.tells(ReportPart.REMEDIES) && figures.medicineDays() > 0) {
            sentences.add(texts.of("report.notes.medicine", words.number(figures.medicineDays())));
        }
    }

    private void measures() {
        report.measures()
                .forEach(each -> sentences.add(
                        each.answers() == 1
                                ? texts.of(
                                        "report.notes.measure-once",
                                        words.measure(each.first().measure()),
                                        words.oneDecimal(each.last().score()))
                                : texts.of(
                                        "report.notes.measure",
                                        words.measure(each.first().measure()),
                                        words.oneDecimal(each.first().score()),
                                        words.oneDecimal(each.last().score()))));
    }

    private void programmes() {
        report.programmes().forEach(each -> {
            sentences.add(texts.of(
                    "report.notes.programme", each.title(), words.number(each.done()), words.number(each.due())));
            if (each.stopped() > 0) {
                sentences.add(texts.of("report.notes.stopped", words.number(each.stopped())));
            }
        });
    }

    private void rest() {
        if (!report.sites().isEmpty()) {
            sentences.add(texts.of("report.notes.sites", words.sites(report.sites(), FEW)));
        }
        for (ReportRemedy each : report.remedies()) {
            Double before = each.before();
            Double after = each.after();
            if (before != null && after != null) {
                sentences.add(texts.of(
                        "report.notes.remedies",
                        words.remedy(each.id()),
                        words.number(before),
                        words.number(after),
                        words.number(each.n())));
            }
        }
        if (!report.triggers().isEmpty()) {
            sentences.add(texts.of(
                    "report.notes.triggers",
                    report.triggers().stream().limit(FEW).map(words::trigger).collect(Collectors.joining(", "))));
        }
        report.questions()
                .forEach(each -> sentences.add(texts.of("report.notes.questions", each.replaceAll("\\s+", " "))));
    }
}
