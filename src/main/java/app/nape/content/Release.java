package app.nape.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Which Nape this is.
 *
 * @param version of the program; empty in classes that Maven did not build
 * @param built the day it was built, or null where that is not known
 * @param content the month in which sources, cautions and numbers were last gone through
 */
public record Release(String version, @Nullable LocalDate built, YearMonth content) {
    /** After so many years what is known of exercises and numbers to call may have changed. */
    private static final int OLD_YEARS = 2;

    private static final String FILE = "/app/nape/content/release.properties";

    /** That of this program. */
    public static Release here() {
        try (InputStream file = Release.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            Properties told = new Properties();
            told.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return of(told);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Release of(Properties told) {
        String version = told.getProperty("version", "");
        return new Release(
                version.startsWith("$") ? "" : version,
                day(told.getProperty("built", "")),
                YearMonth.parse(told.getProperty("content", "")));
    }

    /** Whether its content may be out of date on this day. */
    public boolean old(LocalDate today) {
        return YearMonth.from(today).isAfter(content.plusYears(OLD_YEARS));
    }

    /** One word for it, the same in two processes of one build and another in any other. */
    public String build() {
        return version + " " + built;
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unfilled) {
            return null;
        }
    }
}
