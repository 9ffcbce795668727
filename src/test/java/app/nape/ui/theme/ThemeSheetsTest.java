package app.nape.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.paint.Luminance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThemeSheetsTest {
    private static final Pattern ROLE = Pattern.compile("(?m)^\\s*(-nape-[a-z0-9-]+):\\s*([^;]+);");
    private static final List<String> OTHERS = List.of("nape-dark.css", "nape-contrast.css", "nape-contrast-dark.css");

    @Test
    void namesNoColourThatTheLightSheetDoesNotName() {
        Set<String> known = roles("nape.css").keySet();
        for (String sheet : OTHERS) {
            Set<String> unknown = new TreeSet<>(roles(sheet).keySet());
            unknown.removeAll(known);
            assertEquals(Set.of(), unknown, sheet);
        }
    }

    @Test
    void givesNamesTheirColoursInTheOtherThemesAndNothingElse() {
        for (String sheet : OTHERS) {
            List<SheetRules.Rule> rules = SheetRules.rules(sheet);
            assertEquals(
                    List.of(".root"),
                    rules.stream().map(SheetRules.Rule::selectors).toList(),
                    sheet);
            Set<String> others = new TreeSet<>(rules.getFirst().properties());
            others.removeAll(roles("nape.css").keySet());
            assertEquals(Set.of(), others, sheet);
        }
    }

    /** What is computed from a name is no longer known by it. */
    @Test
    void computesNoColourFromAnother() {
        for (String sheet : List.of("nape.css", "log.css", "nape-opaque.css")) {
            List<String> computed = SheetRules.rules(sheet).stream()
                    .flatMap(rule -> rule.given().stream())
                    .filter(given -> given.contains("derive(") || given.contains("ladder("))
                    .toList();
            assertEquals(List.of(), computed, sheet);
        }
    }

    @Test
    void keepsTextSevenToOneFromThePageInHighContrast() {
        for (String sheet : List.of("nape-contrast.css", "nape-contrast-dark.css")) {
            Map<String, String> roles = roles(sheet);
            for (String text : List.of("text", "quiet", "accent", "danger", "warn", "ok", "ice", "heat", "line")) {
                assertContrast(roles, text, "bg", 7, sheet);
                assertContrast(roles, text, "raised", 7, sheet);
            }
            for (String on : List.of("accent", "danger")) {
                assertContrast(roles, "on-" + on, on, 7, sheet);
                assertContrast(roles, on, on + "-soft", 4.5, sheet);
            }
        }
    }

    private static void assertContrast(Map<String, String> roles, String a, String b, double least, String sheet) {
        double contrast = Luminance.contrast(colour(roles, a), colour(roles, b));
        assertTrue(contrast >= least, sheet + ": " + a + " on " + b + " has only " + contrast);
    }

    private static int colour(Map<String, String> roles, String role) {
        return Integer.parseInt(roles.getOrDefault("-nape-" + role, "").substring(1), 16);
    }

    private static Map<String, String> roles(String sheet) {
        Map<String, String> roles = new TreeMap<>();
        Matcher found = ROLE.matcher(text(sheet));
        while (found.find()) {
            roles.put(found.group(1), found.group(2).trim());
        }
        return roles;
    }

    private static String text(String sheet) {
        try (InputStream in =
                Objects.requireNonNull(Theme.class.getResourceAsStream("/app/nape/ui/theme/" + sheet), sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
