package app.nape.desktop.linux;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Finds the secret an X server wants among those in an {@code .Xauthority} file. */
final class X11Cookie {
    static final String SCHEME = "MIT-MAGIC-COOKIE-1";

    private X11Cookie() {}

    /**
     * The cookie for this display; empty when the file has none, or is damaged before it.
     *
     * @param file the file's bytes: entries of family, address, number, scheme and data
     */
    static byte[] find(byte[] file, int display) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        String wanted = Integer.toString(display);
        try {
            while (bytes.hasRemaining()) {
                bytes.getShort();
                field(bytes);
                String number = text(field(bytes));
                String scheme = text(field(bytes));
                byte[] data = field(bytes);
                if (SCHEME.equals(scheme) && (number.isEmpty() || wanted.equals(number))) {
                    return data;
                }
            }
        } catch (BufferUnderflowException _) {
            // A file that is being written ends too early; an X server that lets us in without a cookie still may.
        }
        return new byte[0];
    }

    private static byte[] field(ByteBuffer bytes) {
        int length = Short.toUnsignedInt(bytes.getShort());
        if (length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] field = new byte[length];
        bytes.get(field);
        return field;
    }

    private static String text(byte[] field) {
        return new String(field, StandardCharsets.ISO_8859_1);
    }
}
