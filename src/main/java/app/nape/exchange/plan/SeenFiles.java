package app.nape.exchange.plan;

import app.nape.exchange.seal.AgeKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was found in the files of a folder before, by the hash of their bytes, while the process lives: the same bytes say the same and have
 * the same signature, so nothing is taken on trust. Neither a file's name nor its time counts.
 */
public final class SeenFiles {
    private final Map<String, FolderFile> glanced = new ConcurrentHashMap<>();
    private final Map<String, FolderFile> checked = new ConcurrentHashMap<>();
    private final Set<String> now = ConcurrentHashMap.newKeySet();

    /** What was found in these bytes with these keys, or is found now by {@code looking}. */
    FolderFile of(byte[] bytes, List<AgeKey> keys, Path file, boolean checks, Supplier<FolderFile> looking) {
        String hash = hash(bytes, keys);
        now.add(hash);
        FolderFile before = checked.get(hash);
        if (before == null && !checks) {
            before = glanced.get(hash);
        }
        if (before != null) {
            return before.at(file);
        }
        FolderFile found = looking.get();
        (checks ? checked : glanced).put(hash, found);
        return found;
    }

    /** A folder was read: what is not in it any more is forgotten. */
    void read(boolean checks) {
        checked.keySet().retainAll(now);
        glanced.keySet().retainAll(now);
        if (checks) {
            glanced.clear();
        }
        now.clear();
    }

    /** With the keys: what one opens another does not. */
    private static String hash(byte[] bytes, List<AgeKey> keys) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            keys.forEach(key -> sha.update((key.recipient() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(sha.digest(bytes));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no SHA-256", missing);
        }
    }
}
