package app.nape.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of a theme as its sheets give them, laid over each other as the program lays them. */
record ThemeColours(String name, Map<String, String> roles) {
    private static final Pattern ROLE = Pattern.compile("(?m)^\\s*-nape-([a-z0-9-]+):\\s*([^;]+);");

    static final ThemeColours LIGHT = of("light", "nape.css");
    static final ThemeColours DARK = of("dark", "nape.css", "nape-dark.css");
    static final ThemeColours CONTRAST = of("contrast", "nape.css", "nape-contrast.css");
    static final ThemeColours CONTRAST_DARK =
            of("contrast on black", "nape.css", "nape-dark.css", "nape-contrast-dark.css");
    static final List<ThemeColours> ALL = List.of(LIGHT, DARK, CONTRAST, CONTRAST_DARK);

    private static ThemeColours of(String name, String... sheets) {
        Map<String, String> roles = new TreeMap<>();
        for (String sheet : sheets) {
            Matcher found = ROLE.matcher(text(sheet));
            while (found.find()) {
                roles.put(found.group(1), found.group(2).trim());
            }
        }
        return new ThemeColours(name, roles);
    }

    /** A role's colour, 0xFFRRGGBB, through roles that name others. */
    int of(String role) {
        String value = Objects.requireNonNull(roles.get(role), role);
        return value.startsWith("-nape-")
                ? of(value.substring("-nape-".length()))
                : 0xFF000000 | Integer.parseInt(value.substring(1), 16);
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
