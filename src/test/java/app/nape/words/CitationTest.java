package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CitationTest {
    private static List<String> words(String source) {
        return Citation.of(source).parts().stream().map(Citation.Part::words).toList();
    }

    private static List<String> pages(String source) {
        return Citation.of(source).parts().stream()
                .map(Citation.Part::page)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void leadsFromAnAddressToItsPageAndKeepsEveryWord() {
        String source = "A leaflet (https://example.org/a_b?c=1#d), read in May.";
        assertEquals(List.of("A leaflet (", "https://example.org/a_b?c=1#d", "), read in May."), words(source));
        assertEquals(List.of("https://example.org/a_b?c=1#d"), pages(source));
    }

    @Test
    void leadsFromADoiToTheResolver() {
        String source = "Journal 57:5–15, doi 10.4085/1062-6050-0696.20.";
        assertEquals(List.of("Journal 57:5–15, doi ", "10.4085/1062-6050-0696.20", "."), words(source));
        assertEquals(List.of("https://doi.org/10.4085/1062-6050-0696.20"), pages(source));
        assertEquals(List.of("https://doi.org/10.1093/ptj/pzx101"), pages("DOI: 10.1093/ptj/pzx101"));
    }

    @Test
    void findsEachOfSeveralAddresses() {
        assertEquals(
                List.of("https://doi.org/10.5271/sjweh.3949", "https://doi.org/10.5271/sjweh.3949"),
                pages("Journal, doi 10.5271/sjweh.3949, https://doi.org/10.5271/sjweh.3949"));
    }

    @Test
    void makesNoLinkOfWhatIsNoAddress() {
        assertEquals(List.of(), pages("Pages 10.5 to 12.3/4; doi withdrawn; file:///etc; javascript:alert(1)"));
        assertEquals(List.of("https://exa"), pages("https://exa\\mple.org"), "as far as it can be one");
        assertEquals(List.of(), words(""));
    }
}
