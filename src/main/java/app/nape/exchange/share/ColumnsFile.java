package app.nape.exchange.share;

import app.nape.exchange.GivenFile;
import app.nape.exchange.OwnFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the columns of a table mean, in a file beside it. */
public final class ColumnsFile {
    private static final String ENDING = "-columns.csv";
    private static final int MOST = 200_000;

    private ColumnsFile() {}

    /** Writes it beside a table and says where; nothing where something else already stands under its name. */
    public static Optional<Path> beside(Path table, String dictionary, OwnFile files) throws IOException {
        String name = String.valueOf(table.getFileName()).replaceFirst("(\\.csv)?(\\.age)?$", "");
        Path file = table.resolveSibling(name + ENDING);
        if (Files.exists(file) && !ours(file, dictionary)) {
            return Optional.empty();
        }
        files.write(file, dictionary.getBytes(StandardCharsets.UTF_8));
        return Optional.of(file);
    }

    private static boolean ours(Path file, String dictionary) {
        try {
            String there = new String(GivenFile.read(file, MOST), StandardCharsets.UTF_8);
            return there.startsWith(dictionary.substring(0, dictionary.indexOf('\n')));
        } catch (GivenFile.Unfit other) {
            return false;
        }
    }
}
