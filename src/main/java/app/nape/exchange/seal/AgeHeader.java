package app.nape.exchange.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The head of a sealed file, as age v1 writes it: who can open it, and a code that holds it together.
 *
 * @param stanzas one for each recipient, and maybe others for nobody
 * @param covered what the code is over: everything up to its own mark
 * @param mac the code, in Base64 without padding
 * @param length bytes of the whole head; what is sealed follows
 */
record AgeHeader(List<Stanza> stanzas, String covered, String mac, int length) {
    static final String VERSION = "age-encryption.org/v1";
    static final String END = "---";

    static final String BEGIN = "-> ";
    /** Lines of a body are this long; the last is shorter, maybe empty. */
    private static final int LINE = 64;
    /** More than any file for one person has, in bytes. */
    static final int MOST = 16 << 10;

    /** What one recipient needs: the words of its first line, and its body in Base64. */
    record Stanza(List<String> words, String body) {}

    AgeHeader {
        stanzas = List.copyOf(stanzas);
    }

    /** Whether a passphrase opens the file, whose stanza stands alone. */
    boolean byPassphrase() {
        return stanzas.size() == 1 && stanzas.getFirst().words().getFirst().equals(Wrapped.PASSPHRASE_KIND);
    }

    /** Reads it; what follows behind it may be cut off. */
    static AgeHeader read(byte[] file) throws AgeBroken {
        return new Lines(file).header();
    }

    /** One line after another, each ended by a line feed. */
    private static final class Lines {
        private final byte[] file;
        private int at;

        Lines(byte[] file) {
            this.file = file;
        }

        AgeHeader header() throws AgeBroken {
            if (!next().equals(VERSION)) {
                throw new AgeBroken("version");
            }
            List<Stanza> stanzas = new ArrayList<>();
            int before = at;
            String line = next();
            while (line.startsWith(BEGIN)) {
                stanzas.add(
                        new Stanza(Arrays.asList(line.substring(BEGIN.length()).split(" ", -1)), body()));
                before = at;
                line = next();
            }
            if (!line.startsWith(END + " ")) {
                throw new AgeBroken("header");
            }
            String covered = new String(file, 0, before, StandardCharsets.US_ASCII) + END;
            return new AgeHeader(stanzas, covered, line.substring(END.length() + 1), at);
        }

        private String body() throws AgeBroken {
            StringBuilder body = new StringBuilder();
            String line = next();
            while (line.length() == LINE) {
                body.append(line);
                line = next();
            }
            if (line.length() > LINE) {
                throw new AgeBroken("stanza");
            }
            return body.append(line).toString();
        }

        private String next() throws AgeBroken {
            int from = at;
            while (at < file.length && at < MOST && file[at] != '\n') {
                if (file[at] < ' ') {
                    throw new AgeBroken("header");
                }
                at++;
            }
            if (at == file.length || at == MOST) {
                throw new AgeBroken("header");
            }
            at++;
            return new String(file, from, at - 1 - from, StandardCharsets.US_ASCII);
        }
    }
}
