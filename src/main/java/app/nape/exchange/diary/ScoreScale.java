package app.nape.exchange.diary;

import app.nape.care.Nprs;
import app.nape.code.Worded;
import app.nape.content.DiaryWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a table says how bad a pain was, and the score from 0 to 10 that each becomes. A scale of a few steps becomes the middle of the
 * band that is as far along; it is named to the person, for it is no more than that.
 */
public enum ScoreScale implements Worded {
    /** The numeric rating scale, 0 to 10. */
    TEN(10),
    /** 0 to 100, as on a line of ten centimetres. */
    HUNDRED(100),
    /** None, mild, moderate, severe in figures. */
    THREE(3),
    FOUR(4),
    FIVE(5),
    SIX(6),
    SEVEN(7),
    /** The same in words. */
    WORDS(0);

    /** “0-10”, “1 to 5”, “/10”, “out of 10”. */
    private static final Pattern RANGE = Pattern.compile(
            "\\b[01]\\s*(?:-|–|to|bis|à|a|/|\\.\\.)\\s*(\\d{1,3})\\b|(?:/|\\bof|\\bvon|\\bsur|\\bmax\\.?)\\s*(\\d{1,3})\\b");
    /** A numeric rating scale has eleven steps. */
    private static final Pattern NRS = Pattern.compile("\\bnp?rs\\b");

    private static final Pattern OF =
            Pattern.compile("^\\s*(\\d+(?:[.,]\\d+)?)\\s*(?:/|(?:out )?of|von|sur)\\s*(10|100|[3-7])\\b");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*%?\\s*$");
    /** “5 - moderate”, “Moderate (5)”. */
    private static final Pattern NAMED = Pattern.compile(
            "^\\s*(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*[-–—:=(]\\s*\\p{L}\\D*$|^\\s*\\p{L}\\D*[-–—:=(]\\s*(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*\\)?\\s*$");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^)]*)\\)");

    private final int most;

    ScoreScale(int most) {
        this.most = most;
    }

    /**
     * The scale that the column’s name or its cells give away; null when the numbers could be of more than one: then somebody has to say.
     */
    static @Nullable ScoreScale of(String column, Collection<String> cells, DiaryWords words) {
        String said = said(column, cells);
        if (said != null) {
            return upTo(said);
        }
        BigDecimal highest = null;
        int above = 0;
        int below = 0;
        boolean worded = false;
        for (String cell : cells) {
            BigDecimal number = number(cell);
            if (number != null) {
                highest = highest == null ? number : highest.max(number);
                above += number.compareTo(BigDecimal.TEN) > 0 ? 1 : 0;
                below += number.signum() > 0 && number.compareTo(BigDecimal.TEN) <= 0 ? 1 : 0;
            }
            worded |= worded(cell, words);
        }
        if (highest == null) {
            return worded ? WORDS : null;
        }
        if (above > 0) {
            // One number that was mistyped makes no other scale of all the others.
            return highest.compareTo(BigDecimal.valueOf(100)) > 0
                            || highest.compareTo(BigDecimal.valueOf(20)) < 0
                            || above < below
                    ? null
                    : HUNDRED;
        }
        return highest.compareTo(BigDecimal.valueOf(5)) > 0 ? TEN : null;
    }

    /** How far the scale goes by its column’s name, or by a cell such as 7/10; null where neither says it. */
    static @Nullable String said(String column, Collection<String> cells) {
        Matcher range = RANGE.matcher(column);
        if (NRS.matcher(column).find()) {
            return "10";
        }
        if (range.find()) {
            return range.group(1) == null ? range.group(2) : range.group(1);
        }
        return cells.stream()
                .map(OF::matcher)
                .filter(Matcher::find)
                .map(of -> of.group(2))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ScoreScale upTo(String most) {
        for (ScoreScale each : values()) {
            if (each != WORDS && most.equals(String.valueOf(each.most))) {
                return each;
            }
        }
        return null;
    }

    /** The score that a cell becomes; null when it says none, or one out of the scale. */
    @Nullable
    Nprs score(String cell, DiaryWords words) {
        Matcher of = OF.matcher(cell);
        if (of.find()) {
            ScoreScale its = upTo(of.group(2));
            return its == null ? null : its.of(new BigDecimal(of.group(1).replace(',', '.')));
        }
        BigDecimal number = number(cell);
        return number == null || this == WORDS ? word(cell, words) : of(number);
    }

    private @Nullable Nprs of(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return null;
        }
        BigDecimal ten =
                switch (this) {
                    // None, mild, moderate, severe: the middle of each band, and nothing below none.
                    case THREE ->
                        number.signum() == 0
                                ? number
                                : number.multiply(BigDecimal.valueOf(3))
                                        .subtract(BigDecimal.ONE)
                                        .max(BigDecimal.ZERO);
                    default ->
                        number.multiply(BigDecimal.TEN).divide(BigDecimal.valueOf(most), 4, RoundingMode.HALF_UP);
                };
        return new Nprs(ten.setScale(0, RoundingMode.HALF_UP).intValue());
    }

    /** Whether a cell’s own words are not the score itself, so that they are worth keeping beside it. */
    boolean changes(String cell) {
        BigDecimal number = NUMBER.matcher(cell).find() ? number(cell) : null;
        return this != TEN || number == null || number.stripTrailingZeros().scale() > 0;
    }

    static @Nullable BigDecimal number(String cell) {
        Matcher number = NUMBER.matcher(cell);
        if (number.find()) {
            return new BigDecimal(number.group(1).replace(',', '.'));
        }
        Matcher named = NAMED.matcher(cell);
        return named.find()
                ? new BigDecimal((named.group(1) == null ? named.group(2) : named.group(1)).replace(',', '.'))
                : null;
    }

    /** Whether a cell says in words how bad it is. */
    static boolean worded(String cell, DiaryWords words) {
        return number(cell) == null && !OF.matcher(cell).find() && word(cell, words) != null;
    }

    /** A word for how bad it is, alone or in brackets behind something. */
    private static @Nullable Nprs word(String cell, DiaryWords words) {
        Map<String, String> scores = words.of("score");
        if (cell.isBlank()) {
            return null;
        }
        String score = scores.get(DiaryWords.plain(cell));
        Matcher brackets = BRACKETS.matcher(cell);
        while (score == null && !Character.isDigit(cell.strip().codePointAt(0)) && brackets.find()) {
            score = scores.get(DiaryWords.plain(brackets.group(1)));
        }
        return score == null ? null : new Nprs(Integer.parseInt(score));
    }
}
