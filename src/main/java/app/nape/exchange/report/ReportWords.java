package app.nape.exchange.report;

import app.nape.care.Nprs;
import app.nape.care.OutcomeFigure;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainSite;
import app.nape.care.RedFlag;
import app.nape.care.Trigger;
import app.nape.content.CareCatalogue;
import app.nape.content.SiteNames;
import app.nape.journal.SiteTally;
import app.nape.journal.Tally;
import app.nape.words.DayWords;
import app.nape.words.LengthWords;
import app.nape.words.OutcomeWords;
import app.nape.words.RemedyWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a report into words; the same for its page and for the notes. */
final class ReportWords {
    /** So many places of an episode are named at most. */
    private static final int MOST_SITES = 3;

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

    private final Texts texts;
    private final CareCatalogue care;
    private final SiteNames sites;
    private final OutcomeWords outcomes;

    ReportWords(Texts texts, CareCatalogue care) {
        this.texts = texts;
        this.care = care;
        this.sites = new SiteNames(texts, care);
        this.outcomes = new OutcomeWords(texts);
    }

    Texts texts() {
        return texts;
    }

    CareCatalogue care() {
        return care;
    }

    String title(Report report) {
        return report.from().equals(report.to())
                ? texts.of("report.title.day", date(report.to()))
                : texts.of("report.title", date(report.from()), date(report.to()));
    }

    String about(Report report) {
        return texts.of(
                "report.about",
                number(report.figures().written()),
                number(report.figures().days()),
                date(report.day()));
    }

    /** What is not shared; empty when all is. */
    String notTold(Report report) {
        // texts: report.part.*
        List<String> parts = Stream.of(ReportPart.values())
                .filter(each -> each != ReportPart.QUESTIONS && !report.tells(each))
                .map(each -> texts.of("report.part." + each.word()))
                .toList();
        return parts.isEmpty() ? "" : texts.of("report.not-told", String.join(", ", parts));
    }

    String date(LocalDate day) {
        return DayWords.shortDayAndYear(texts.locale()).format(day);
    }

    /** For a long axis, for example Nov 2026. */
    String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL y", texts.locale()).format(day);
    }

    /** For a very long axis, for example 2026. */
    String year(LocalDate day) {
        return DateTimeFormatter.ofPattern("y", texts.locale()).format(day);
    }

    String shortDate(LocalDate day) {
        return DayWords.shortDay(texts.locale()).format(day);
    }

    String number(int number) {
        return String.format(texts.locale(), "%d", number);
    }

    /** With one decimal, and none where it is whole. */
    String number(double number) {
        return number == Math.rint(number)
                ? String.format(texts.locale(), "%.0f", number)
                : String.format(texts.locale(), "%.1f", number);
    }

    String oneDecimal(double number) {
        return String.format(texts.locale(), "%.1f", number);
    }

    String length(Duration length) {
        return new LengthWords(texts).lasting(length);
    }

    String score(@Nullable Nprs score) {
        return score == null ? texts.of("report.none") : number(score.score());
    }

    String site(PainSite site) {
        return sites.of(site);
    }

    String sites(List<SiteTally> tallies, int most) {
        return tallies.stream()
                .limit(most)
                .map(each -> texts.of("report.sites.count", plain(sites.of(each.site())), number(each.episodes())))
                .collect(Collectors.joining(", "));
    }

    /** Without the muscle in brackets behind a place: a column is narrow. */
    private static String plain(String places) {
        return BRACKETS.matcher(places).replaceAll("");
    }

    String trigger(Tally tally) {
        return texts.of(
                "report.triggers.n",
                care.trigger(tally.id()).map(Trigger::label).orElse(tally.id()),
                number(tally.episodes()));
    }

    String remedy(String id) {
        return care.remedy(id).map(kind -> new RemedyWords(texts).brief(kind)).orElse(id);
    }

    String measure(OutcomeMeasure measure) {
        return outcomes.name(measure);
    }

    /** First and newest score with days, and how they stand to what was published. */
    String measure(ReportMeasure each) {
        String name = outcomes.name(each.first().measure());
        if (each.answers() == 1) {
            return texts.of("report.measure.once", name, oneDecimal(each.last().score()), shortDate(each.lastDay()));
        }
        // texts: report.measure.*
        String standing = texts.of(
                "report.measure." + each.change().standing().word(),
                goneBy(each.first().measure(), OutcomeFigure.Kind.NOTICED),
                goneBy(each.first().measure(), OutcomeFigure.Kind.ERROR));
        return texts.of(
                "report.measure.change",
                name,
                oneDecimal(each.first().score()),
                shortDate(each.firstDay()),
                oneDecimal(each.last().score()),
                shortDate(each.lastDay()),
                number(each.answers()),
                standing);
    }

    private String goneBy(OutcomeMeasure measure, OutcomeFigure.Kind kind) {
        List<String> parts = new ArrayList<>();
        for (OutcomeFigure figure : measure.figures()) {
            Double points = figure.points();
            if (figure.goneBy() && figure.kind() == kind && points != null) {
                parts.add(oneDecimal(points));
            }
        }
        return String.join(", ", parts);
    }

    /** What was done of a programme, in a sentence’s parts. */
    String programme(ReportProgramme each) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.of(
                "report.programme.done", each.title(), each.sender(), number(each.done()), number(each.due())));
        if (each.stopped() > 0) {
            parts.add(texts.counted("report.programme.stopped", each.stopped()));
        }
        if (each.skipped() > 0) {
            parts.add(texts.counted("report.programme.skipped", each.skipped()));
        }
        return String.join(", ", parts) + ".";
    }

    /** A sign in the card’s words, with its day. */
    String sign(ReportSign each) {
        String label = care.redFlags().flag(each.sign()).map(RedFlag::label).orElse(each.sign());
        LocalDate day = each.day();
        String said = day == null ? label : texts.of("report.signs.on", shortDate(day), label);
        LocalDate advised = each.advised();
        return advised == null ? said : texts.of("report.signs.advised", said, shortDate(advised));
    }

    /** Its first day; with the year where the span has more than one. */
    String began(ReportEpisode each, boolean withYear) {
        return withYear ? date(each.began()) : shortDate(each.began());
    }

    String length(ReportEpisode each) {
        Instant ended = each.episode().ended();
        return ended == null || each.ended() == null
                ? texts.of("report.open")
                : length(Duration.between(each.episode().started(), ended));
    }

    String where(ReportEpisode each) {
        List<PainSite> all = each.episode().sites();
        return plain(
                all.size() <= MOST_SITES
                        ? sites.of(all)
                        : texts.of(
                                "report.episodes.more-sites",
                                sites.of(all.subList(0, MOST_SITES - 1)),
                                number(all.size() - MOST_SITES + 1)));
    }
}
