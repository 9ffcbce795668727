package app.nape.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where texts come from: the files of the program, or a language that a test makes up. */
@FunctionalInterface
interface Bundles {
    /** The texts of one area in one language by their keys; empty where there are none. */
    Map<String, String> read(String area, Locale language);

    /** The files of the program: {@code i18n/player.properties} is English, {@code i18n/player_de.properties} German. All are UTF-8. */
    static Map<String, String> shipped(String area, Locale language) {
        String suffix = language.getLanguage().equals("en")
                ? ""
                : "_" + language.toLanguageTag().replace('-', '_');
        try (InputStream file = Bundles.class.getResourceAsStream("/app/nape/i18n/" + area + suffix + ".properties")) {
            if (file == null) {
                return Map.of();
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            Map<String, String> read = HashMap.newHashMap(texts.size());
            texts.forEach((key, text) -> read.put(key.toString(), text.toString()));
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
