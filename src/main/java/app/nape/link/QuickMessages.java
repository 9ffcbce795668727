package app.nape.link;

import app.nape.json.QuickKinds;
import app.nape.json.QuickRecords;
import app.nape.json.QuickWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes and reads messages without a mapper: one takes half the time of a command to make, and 5 MB in each process that has it. What
 * is not understood here is the mapper's to read, and to say what is wrong.
 */
final class QuickMessages {
    private static final String TYPE = "type";
    private static final List<QuickKinds> KINDS = List.of(
            QuickKinds.byName(Request.class, TYPE),
            QuickKinds.byName(Reply.class, TYPE),
            QuickKinds.byName(Notice.class, TYPE));

    private QuickMessages() {}

    /** A message's line without its line feed; empty for one that only the mapper may write. */
    static Optional<byte[]> line(JsonFactory lines, Class<?> as, Record message) {
        return QuickWriter.bytes(lines, message, as, KINDS, List.of());
    }

    /**
     * The message in a line, as our own programs write it: the type first; empty for one that only the mapper may understand.
     *
     * @param strict whether it holds nothing that is not known
     */
    static <T> Optional<T> read(JsonFactory lines, byte[] line, Class<T> of, boolean strict) {
        return QuickRecords.document(lines, line, parser -> QuickRecords.readKind(parser, of, KINDS, strict));
    }
}
