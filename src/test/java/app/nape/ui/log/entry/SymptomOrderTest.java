package app.nape.ui.log.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.care.Symptom;
import app.nape.content.Bundled;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be a warning sign is offered first, and what is put in is kept part by part. */
class SymptomOrderTest {
    private static final List<String> ORDER = SymptomOrder.of(Bundled.CARE.symptoms(), Bundled.CARE.standing());

    private static void before(String first, String later) {
        assertTrue(ORDER.indexOf(first) >= 0 && ORDER.indexOf(later) >= 0, first + ", " + later);
        assertTrue(ORDER.indexOf(first) < ORDER.indexOf(later), first + " stands before " + later);
    }

    @Test
    void offersEverySymptomOnce() {
        List<String> all = Bundled.CARE.symptoms().stream().map(Symptom::id).toList();
        assertEquals(all.size(), ORDER.size());
        assertEquals(new HashSet<>(all), new HashSet<>(ORDER));
    }

    @Test
    void offersFirstWhatIsAnEmergencyByItself() {
        before("purple-marks", "numb");
        before("both-legs", "numb");
        before("saddle-numb", "weak");
    }

    @Test
    void offersWhatIsASignByItselfBeforeWhatIsOneOnlyWithOthers() {
        before("numb", "headache");
        before("fever", "stiff");
        before("weak", "chills");
    }

    @Test
    void offersLastWhatIsNoSign() {
        before("headache", "tight");
        before("stiff", "tight");
    }

    @Test
    void leavesTheVocabularysOrderAmongEquals() {
        List<String> noSign = ORDER.subList(ORDER.indexOf("tight"), ORDER.size());
        List<String> inOrder = Bundled.CARE.symptoms().stream()
                .map(Symptom::id)
                .filter(noSign::contains)
                .toList();
        assertEquals(inOrder, noSign);
    }

    @Test
    void keepsWhatIsPutInPartByPartAndSaysSoAtEachChange() {
        int[] touched = {0};
        PainFieldsModel model = new PainFieldsModel(() -> touched[0]++);
        model.sites().add(new PainSite("jaw", null));
        model.triggers().add("stress");
        model.symptoms().add("tight");
        model.qualities().add("aching");
        model.note().set("woke up");
        assertEquals(5, touched[0]);
        PainFields said = PainFields.of(
                List.of(new PainSite("jaw", null)), List.of("stress"), List.of("tight"), List.of("aching"), "woke up");
        assertEquals(said, model.now());
        model.triggers().add("pillow");
        assertEquals(List.of("stress", "pillow"), model.now().triggers(), "the likeliest stays first");
        model.show(PainFields.NOTHING);
        assertTrue(model.now().nothing());
        model.show(said);
        assertEquals(said, model.now());
    }
}
