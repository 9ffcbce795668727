package app.nape.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the sheets of the themes: ours, and those of the controls that they lie over. */
public final class SheetRules {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern NAME = Pattern.compile("-(?:nape|color)-[a-z0-9-]+");
    private static final List<String> OURS =
            List.of("nape.css", "nape-dark.css", "nape-contrast.css", "nape-contrast-dark.css");

    private SheetRules() {}

    /** Selectors, and what they give, without white space that says nothing. */
    record Rule(String selectors, List<String> given) {
        private static String property(String declaration) {
            return declaration.split(":", 2)[0].strip();
        }

        List<String> properties() {
            return given.stream().map(Rule::property).toList();
        }
    }

    /** The names of colours that a window's root has in every theme. */
    public static List<String> namesOfColours() {
        Set<String> names = new TreeSet<>();
        List<Rule> all = new ArrayList<>(controls(false));
        all.addAll(controls(true));
        OURS.forEach(sheet -> all.addAll(rules(sheet)));
        all.stream()
                .filter(rule -> rule.selectors().equals(".root"))
                .flatMap(rule -> rule.properties().stream())
                .filter(name -> NAME.matcher(name).matches())
                .forEach(names::add);
        return List.copyOf(names);
    }

    /**
     * Where the two sheets of controls differ in more than the meaning of their names: the nodes that dark controls paint in another name
     * than light ones do. Shadows do not count, nor what is so only under the pointer, with the keyboard or in a list that is open.
     */
    public static Set<String> paintedOtherwiseInTheDark() {
        List<Rule> light = controls(false);
        List<Rule> dark = controls(true);
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < Math.max(light.size(), dark.size()); i++) {
            Rule one = light.get(i);
            Rule other = dark.get(i);
            if (!one.selectors().equals(other.selectors())) {
                throw new IllegalStateException(one.selectors() + " | " + other.selectors());
            }
            if (!one.selectors().equals(".root") && !lasting(one).equals(lasting(other))) {
                Arrays.stream(one.selectors().split(","))
                        .map(String::strip)
                        .filter(selector -> !selector.matches(".*:(hover|focused|showing).*|\\.combo-box-popup .*"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<String> lasting(Rule rule) {
        return rule.given().stream()
                .filter(declaration ->
                        !Rule.property(declaration).matches("-fx-effect|-color-.*-(hover|focused|pressed)"))
                .toList();
    }

    private static List<Rule> controls(boolean dark) {
        return dark
                ? rules(PrimerDark.class.getResourceAsStream("primer-dark.css"), "primer-dark.css")
                : rules(PrimerLight.class.getResourceAsStream("primer-light.css"), "primer-light.css");
    }

    /** The rules of one of our sheets. */
    static List<Rule> rules(String sheet) {
        return rules(Theme.class.getResourceAsStream("/app/nape/ui/theme/" + sheet), sheet);
    }

    private static List<Rule> rules(InputStream sheet, String name) {
        List<Rule> rules = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(sheet, name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
            Matcher found = RULE.matcher(text);
            while (found.find()) {
                List<String> given = Arrays.stream(found.group(2).split(";"))
                        .map(declaration -> declaration.strip().replaceAll("\\s+", " "))
                        .filter(declaration -> !declaration.isEmpty())
                        .toList();
                rules.add(new Rule(found.group(1).strip().replaceAll("\\s+", " "), given));
            }
            return rules;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
