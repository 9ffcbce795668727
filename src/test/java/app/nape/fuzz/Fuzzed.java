package app.nape.fuzz;

import java.util.Map;

/** A reader of bytes that anybody may have written, and what the program does first with what it reads. */
public interface Fuzzed {
    /**
     * Reads. What the reader declares to refuse with is caught within; whatever else comes out is a fault.
     *
     * @return whether it was read, rather than refused
     */
    boolean read(byte[] input) throws Exception;

    /** What the program itself writes, by name; all of it is read. */
    Map<String, byte[]> seeds() throws Exception;
}
