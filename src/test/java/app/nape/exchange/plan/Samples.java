package app.nape.exchange.plan;

import app.nape.exchange.seal.AgeKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files that another program wrote. */
public final class Samples {
    static final String ACUTE = "acute-spasm-week-1.nape-plan";
    static final String CHRONIC = "chronic-desk-neck.nape-plan";
    static final String UNSIGNED = "unsigned.nape-plan";
    static final String SEALED = "NP-0412.nape-progress";
    static final String PROGRESS = "NP-0412.nape-progress.json";

    private Samples() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The key of the therapist to whom the sample is sealed; made for the samples and for nothing else. */
    public static AgeKey therapist() {
        return AgeKey.of(text("sample-therapist-key.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .findFirst()
                .orElseThrow());
    }
}
