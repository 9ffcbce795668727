import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of a style sheet what dresses controls that no page has: half of a theme for every program, which each start would read
 * before the first frame. A selector goes if it names one of the classes; a rule goes with its last selector.
 *
 * <p>Words: a file with the classes, one a line; the sheet, which is changed in place.
 */
final class UnusedStyles {
    private static final Pattern NOTE = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

    private UnusedStyles() {}

    public static void main(String[] words) throws IOException {
        List<String> unused = Files.readAllLines(Path.of(words[0])).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        String sheet = NOTE.matcher(Files.readString(Path.of(words[1]))).replaceAll("");
        Pattern named = Pattern.compile("\\.(" + String.join("|", unused) + ")(?![\\w-])");
        StringBuilder kept = new StringBuilder();
        Matcher rules = RULE.matcher(sheet);
        while (rules.find()) {
            String selectors = Arrays.stream(rules.group(1).split(","))
                    .map(String::strip)
                    .filter(selector -> !named.matcher(selector).find())
                    .collect(Collectors.joining(", "));
            if (!selectors.isEmpty()) {
                kept.append(selectors).append(" {").append(rules.group(2)).append("}\n");
            }
        }
        Files.writeString(Path.of(words[1]), kept);
    }
}
