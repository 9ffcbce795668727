package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.plan.Programme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whatever a therapist may write is read as it was written. */
class RandomPlansTest {
    private static final int PLANS = 150;

    @Test
    void areReadAsTheyWereWritten() {
        for (int seed = 0; seed < PLANS; seed++) {
            Programme plan = new RandomPlans(seed).programme();
            byte[] written;
            try {
                written = PlanFile.unsigned(plan);
            } catch (PlanRefused tooLarge) {
                assertEquals("plan.file-too-large", tooLarge.sentence().id());
                continue;
            }
            Programme read = PlanFile.read(written, List.of()).programme();
            assertEquals(plan, read, "seed " + seed);
            assertArrayEquals(written, PlanFile.unsigned(read), "seed " + seed);
        }
    }

    /** A machine reads it: its digits are those of no country. */
    @Test
    void areWrittenAlikeInEveryLanguage() {
        Locale before = Locale.getDefault();
        byte[] written = PlanFile.unsigned(new RandomPlans(1).programme());
        try {
            for (String other : List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(other));
                assertArrayEquals(written, PlanFile.unsigned(new RandomPlans(1).programme()), other);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
