package app.nape.cli;

import app.nape.exchange.FileKind;
import app.nape.exchange.GivenFile;
import app.nape.exchange.seal.AgeFile;
import app.nape.exchange.seal.AgeKey;
import app.nape.exchange.seal.SealRefused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is imported; what is sealed is opened first, by a passphrase that is asked for or by the key in another file. */
final class ImportSource {
    private final Surroundings surroundings;
    private final Path file;
    private final @Nullable AgeFile sealed;
    private final FileKind kind;

    /** @param identity the file of an age key, or null */
    ImportSource(Surroundings surroundings, Path file, @Nullable Path identity) {
        this.surroundings = surroundings;
        this.file = file;
        GivenFiles.check(surroundings, file);
        try {
            FileKind outside = FileKind.of(file);
            sealed = outside == FileKind.SEALED ? opened(identity) : null;
            if (sealed == null) {
                kind = outside;
            } else {
                try (InputStream in = sealed.in()) {
                    kind = FileKind.of(in);
                }
            }
        } catch (SealRefused refused) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of(refused.sentence()));
        } catch (IOException gone) {
            throw unreadable();
        }
    }

    /** What it holds. */
    FileKind kind() {
        return kind;
    }

    /** Reads it from the beginning. */
    InputStream in() {
        try {
            return new BufferedInputStream(sealed == null ? Files.newInputStream(file) : sealed.in());
        } catch (IOException gone) {
            throw unreadable();
        }
    }

    /** All of it, if it is no more than this; null for more. */
    byte @Nullable [] bytes(int most) {
        try (InputStream in = in()) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? null : bytes;
        } catch (IOException gone) {
            throw unreadable();
        }
    }

    Refusal unreadable() {
        return new Refusal(Refusal.DATA, surroundings.texts().of("cli.import.unreadable", file));
    }

    private AgeFile opened(@Nullable Path identity) throws IOException {
        if (AgeFile.byPassphrase(file)) {
            String words = surroundings
                    .knownSecret(surroundings.texts().of("cli.report.passphrase"))
                    .filter(each -> !each.isEmpty())
                    .orElseThrow(() -> new Refusal(2, surroundings.texts().of("cli.import.no-passphrase")));
            return AgeFile.open(file, words);
        }
        if (identity == null) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.import.sealed", file));
        }
        return AgeFile.open(file, keys(identity));
    }

    /** The keys in a file as {@code age-keygen} writes it: one a line, and remarks behind a number sign. */
    private List<AgeKey> keys(Path identity) {
        try {
            List<AgeKey> keys = new String(GivenFile.read(identity), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(AgeKey::of)
                    .toList();
            if (!keys.isEmpty()) {
                return keys;
            }
        } catch (GivenFile.Unfit unfit) {
            throw GivenFiles.refusal(surroundings, identity, unfit);
        } catch (IllegalArgumentException none) {
            // Said below.
        }
        throw new Refusal(2, surroundings.texts().of("cli.import.no-identity", identity));
    }
}
