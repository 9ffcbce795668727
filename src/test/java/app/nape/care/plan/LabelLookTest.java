package app.nape.care.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A label is to be a file number. */
class LabelLookTest {
    @ParameterizedTest
    @CsvSource({
        "NP-0412, NUMBER",
        "2026/117, NUMBER",
        "20261177, NUMBER",
        "left shoulder 3, NUMBER",
        "'', NUMBER",
        "a.sample@example.org, EMAIL",
        "12.03.1984, DATE",
        "3/12/84, DATE",
        "NP 1984-03-12, DATE",
        "19840312, DATE",
        "Anna Sample, NAME",
        "'Sample, Anna', NAME",
        "Zoë O’Brien-Smith, NAME",
        "ANNA SAMPLE, NAME"
    })
    void looksLike(String label, LabelLook look) {
        assertEquals(look, LabelLook.of(label), label);
    }
}
