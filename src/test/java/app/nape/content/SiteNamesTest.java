package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.nape.care.BodySide;
import app.nape.care.PainSite;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SiteNamesTest {
    private final Texts texts = new Texts(Locale.UK);

    @Test
    void namesASideOnlyWhereThePlaceHasTwo() {
        SiteNames names = new SiteNames(texts, Bundled.CARE);
        PainSite left = new PainSite("neck-back", BodySide.LEFT);
        assertEquals("Back of neck, left", names.of(left));
        assertEquals("Back of neck, right", names.of(new PainSite("neck-back", BodySide.RIGHT)));
        assertEquals("Back of neck, both sides", names.of(new PainSite("neck-back", BodySide.BOTH)));
        assertFalse(names.of(new PainSite("neck-muscle", BodySide.BOTH)).contains("both sides"));
        assertEquals("tail", names.of(new PainSite("tail", null)), "of another version");
        assertEquals(
                "Back of neck, left" + texts.of("log.site.between") + "tail",
                names.of(List.of(left, new PainSite("tail", null))));
        assertEquals("", names.of(List.of()));
    }
}
