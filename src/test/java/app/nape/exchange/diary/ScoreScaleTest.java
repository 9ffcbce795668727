package app.nape.exchange.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.Nprs;
import app.nape.content.DiaryWords;
import app.nape.content.DiaryWordsReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores of other scales: which scale it is, and what each becomes. */
class ScoreScaleTest {
    private static final DiaryWords WORDS = DiaryWordsReader.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        worst pain 0-10    | 2;3      | TEN
        severity (0 to 3)  | 2;3      | THREE
        vas 0–100          | 7        | HUNDRED
        pain (1/5)         | 2        | FIVE
        pain               | 7;2      | TEN
        pain               | 5.5      | TEN
        pain               | 35;70    | HUNDRED
        pain               | 2/5      | FIVE
        pain               | Mild;x   | WORDS
        pain               | 2;3;5    | null
        pain               | 0;1      | null
        pain               | 700      | null
        """)
    void isToldByTheColumnsNameOrItsHighestNumberAndNeverGuessedBelowSix(String column, String cells, String expected) {
        assertEquals(expected, String.valueOf(ScoreScale.of(column, List.of(cells.split(";")), WORDS)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TEN     | 0 7 10 4.5 4,4 11 -1 x | 0 7 10 5 4 - - -
        HUNDRED | 0 35 100 101           | 0 4 10 -
        THREE   | 0 1 2 3 4              | 0 2 5 8 -
        THREE   | 0.1 0.3 0,1/3 0.5      | 0 0 0 1
        FOUR    | 0 1 2 3 4              | 0 3 5 8 10
        FIVE    | 0 1 5                  | 0 2 10
        WORDS   | mild Moderate SEVERE 7 | 2 5 8 -
        TEN     | 3/5 7/10 35/100        | 6 7 4
        """)
    void becomesAScoreOfTen(ScoreScale scale, String cells, String expected) {
        List<String> scores = new ArrayList<>();
        for (String cell : List.of(cells.split(" ", -1))) {
            Nprs score = scale.score(cell, WORDS);
            scores.add(score == null ? "-" : String.valueOf(score.score()));
        }
        assertEquals(expected, String.join(" ", scores));
    }
}
