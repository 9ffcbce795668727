package app.nape.exchange.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A sealed file as letters, as {@code age --armor} writes one to be pasted into a mail: Base64 between two lines. */
final class Armor {
    static final String BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----";
    static final String END = "-----END AGE ENCRYPTED FILE-----";
    private static final byte[] BEGINNING = BEGIN.getBytes(StandardCharsets.US_ASCII);

    private Armor() {}

    static boolean wears(byte[] bytes) {
        return bytes.length > BEGINNING.length
                && Arrays.equals(bytes, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    /** The bytes within; throws {@link IllegalArgumentException} where it is not whole. */
    static byte[] off(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.US_ASCII)
                .stripTrailing()
                .lines()
                .toList();
        if (lines.size() < 2
                || !lines.getFirst().equals(BEGIN)
                || !lines.getLast().equals(END)) {
            throw new IllegalArgumentException(END);
        }
        return Base64.getDecoder().decode(String.join("", lines.subList(1, lines.size() - 1)));
    }
}
