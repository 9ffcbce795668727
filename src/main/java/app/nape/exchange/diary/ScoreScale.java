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
    /** The same in words. */
    WORDS(0);

    private static final Pattern RANGE = Pattern.compile("\\b[01]\\s*(?:-|–|to|bis|/|\\.\\.)\\s*(10|100|[345])\\b");
    private static final Pattern OF = Pattern.compile("^\\s*(\\d+(?:[.,]\\d+)?)\\s*(?:/|of|von)\\s*(10|100|[345])\\b");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*%?\\s*$");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^)]*)\\)");

    private final int most;

    ScoreScale(int most) {
        this.most = most;
    }

    /**
     * The scale that the column’s name or its cells give away; null when the numbers are so small that it could be one of two: then
     * somebody has to say.
     */
    static @Nullable ScoreScale of(String column, Collection<String> cells, DiaryWords words) {
        Matcher range = RANGE.matcher(column);
        if (range.find()) {
            return upTo(range.group(1));
        }
        BigDecimal highest = null;
        boolean said = false;
        for (String cell : cells) {
            Matcher of = OF.matcher(cell);
            if (of.find()) {
                return upTo(of.group(2));
            }
            BigDecimal number = number(cell);
            if (number != null && (highest == null || number.compareTo(highest) > 0)) {
                highest = number;
            }
            said |= number == null && word(cell, words) != null;
        }
        if (highest == null) {
            return said ? WORDS : null;
        }
        if (highest.compareTo(BigDecimal.TEN) > 0) {
            return highest.compareTo(BigDecimal.valueOf(100)) > 0 ? null : HUNDRED;
        }
        return highest.compareTo(BigDecimal.valueOf(5)) > 0 ? TEN : null;
    }

    private static ScoreScale upTo(String most) {
        return switch (most) {
            case "100" -> HUNDRED;
            case "3" -> THREE;
            case "4" -> FOUR;
            case "5" -> FIVE;
            default -> TEN;
        };
    }

    /** The score that a cell becomes; null when it says none, or one out of the scale. */
    @Nullable
    Nprs score(String cell, DiaryWords words) {
        Matcher of = OF.matcher(cell);
        if (of.find()) {
            return upTo(of.group(2)).of(new BigDecimal(of.group(1).replace(',', '.')));
        }
        Nprs said = word(cell, words);
        BigDecimal number = number(cell);
        return said != null || number == null || this == WORDS ? said : of(number);
    }

    private @Nullable Nprs of(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return null;
        }
        BigDecimal ten =
                switch (this) {
                    // None, mild, moderate, severe: the middle of each band.
                    case THREE ->
                        number.signum() == 0
                                ? number
                                : number.multiply(BigDecimal.valueOf(3)).subtract(BigDecimal.ONE);
                    default ->
                        number.multiply(BigDecimal.TEN).divide(BigDecimal.valueOf(most), 4, RoundingMode.HALF_UP);
                };
        return new Nprs(ten.setScale(0, RoundingMode.HALF_UP).intValue());
    }

    /** Whether a cell’s own words are not the score itself, so that they are worth keeping beside it. */
    boolean changes(String cell) {
        BigDecimal number = number(cell);
        return this != TEN || number == null || number.stripTrailingZeros().scale() > 0;
    }

    static @Nullable BigDecimal number(String cell) {
        Matcher number = NUMBER.matcher(cell);
        return number.find() ? new BigDecimal(number.group(1).replace(',', '.')) : null;
    }

    /** A word for how bad it is, alone or in brackets behind something. */
    private static @Nullable Nprs word(String cell, DiaryWords words) {
        Map<String, String> scores = words.of("score");
        String score = scores.get(DiaryWords.plain(cell));
        Matcher brackets = BRACKETS.matcher(cell);
        while (score == null && brackets.find()) {
            score = scores.get(DiaryWords.plain(brackets.group(1)));
        }
        return score == null ? null : new Nprs(Integer.parseInt(score));
    }
}
