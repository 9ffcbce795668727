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
        "ANNA SAMPLE, NAME",
        "anna sample, NAME",
        "Иван Петров, NAME",
        "Іваненко О. П., NAME",
        "山田太郎, NAME",
        "佐藤 花子, NAME",
        "김민수, NAME",
        "محمد علي, NAME",
        "דוד כהן, NAME",
        "Nguyễn Văn An, NAME",
        "Ludwig van der Berg, NAME",
        "'de la Cruz, María José', NAME",
        "Γιώργος Παπαδόπουλος, NAME",
        "Jürgen Groß, NAME",
        "anna.sample (at) example.org, EMAIL",
        "12. März 1984, DATE",
        "12 Mar 1984, DATE",
        "'March 12, 1984', DATE",
        "12 de marzo de 1984, DATE",
        "1984年3月12日, DATE",
        "١٢/٣/١٩٨٤, DATE",
        "12. 3. 1984, DATE",
        "12031984, DATE",
        "NP.0412.7, NUMBER",
        "desk neck week 3, NUMBER",
        "stiff upper back, NUMBER",
        "K-17 left, NUMBER",
        "患者-0412, NUMBER",
        "2026-117, NUMBER",
        "Raum 3, NUMBER",
        "0412/26, NUMBER"
    })
    void looksLike(String label, LabelLook look) {
        assertEquals(look, LabelLook.of(label), label);
    }
}
