package app.nape.care.plan;

import java.util.Arrays;

/** A therapist's own picture of an exercise, with words for whoever does not see it. Its bytes are those of a file of its kind. */
public final class Picture {
    /** Most bytes of one. */
    public static final int MOST_BYTES = 200 * 1024;
    /** Longest edge, in pixels. */
    public static final int LONGEST_EDGE = 1600;

    private final PictureKind kind;
    private final byte[] bytes;
    private final String words;

    /** With at most {@value #MOST_BYTES} bytes and 1 to 200 characters of words. */
    public Picture(PictureKind kind, byte[] bytes, String words) {
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            throw new OutOfBounds("base64", "plan.is-too-large", MOST_BYTES);
        }
        this.kind = kind;
        this.bytes = bytes.clone();
        this.words = Limit.text("words", words, Limit.NOTE);
    }

    public PictureKind kind() {
        return kind;
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What is to be seen on it. */
    public String words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that
                && kind == that.kind
                && Arrays.equals(bytes, that.bytes)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + words.hashCode();
    }

    @Override
    public String toString() {
        return "Picture[" + kind + ", " + bytes.length + " bytes]";
    }
}
