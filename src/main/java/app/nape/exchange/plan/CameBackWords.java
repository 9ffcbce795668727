package app.nape.exchange.plan;

import app.nape.care.plan.Programme;
import app.nape.care.plan.Progress;
import app.nape.care.practice.WhatCameBack;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what came back of a programme in short: for a row, and as plain text for a therapist's own notes. */
public final class CameBackWords {
    /** Longest text for the notes, in characters. */
    public static final int LONGEST = 600;

    private final Texts texts;

    /** In this language. */
    public CameBackWords(Texts texts) {
        this.texts = texts;
    }

    /** What stands in a row, part by part: sets of the last days, pain, stops, questions. */
    public List<String> parts(WhatCameBack back) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.of(
                "practice.back.done", back.done(), back.due(), back.days().size()));
        if (back.first() != null && back.latest() != null) {
            parts.add(texts.of("practice.back.pain", back.first(), back.latest()));
        } else {
            parts.add(texts.of(back.painTold() ? "practice.back.no-pain-told" : "practice.back.pain-not-shared"));
        }
        if (back.stoppedForPain() > 0) {
            parts.add(texts.of("practice.back.stopped", back.stoppedForPain()));
        }
        if (back.questions() > 0) {
            parts.add(texts.counted("practice.back.questions", back.questions()));
        }
        return parts;
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(day);
    }

    /** All of it as plain text of at most {@value #LONGEST} characters; what does not fit of the questions is cut. */
    public String notes(Progress progress, @Nullable Programme programme) {
        List<String> lines = new ArrayList<>();
        String title = programme == null ? "" : programme.title();
        lines.add(texts.of(
                "practice.notes.head",
                title.isEmpty() ? texts.of("practice.no-title") : title,
                progress.label().isEmpty() ? "–" : progress.label(),
                progress.revisions().getLast().revision()));
        lines.add(texts.of("practice.notes.days", day(progress.from()), day(progress.to())));
        lines.add(String.join("; ", parts(WhatCameBack.of(progress))) + ".");
        progress.questions().forEach(question -> lines.add(texts.of("practice.notes.question", question)));
        return cut(String.join("\n", lines));
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
