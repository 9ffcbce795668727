package app.nape.desktop.linux;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** What window managers and windows tell of themselves on an X server. */
final class X11Properties {
    private static final int INTERN_ATOM = 16;
    private static final int GET_PROPERTY = 20;
    private static final int MOST = 4096;

    private final X11Connection connection;

    X11Properties(X11Connection connection) {
        this.connection = connection;
    }

    /** The server's number for a name. */
    int atom(String name) throws IOException {
        ByteBuffer request = X11Connection.request(INTERN_ATOM, 0)
                .putShort((short) name.length())
                .putShort((short) 0);
        return connection
                .ask(request.put(name.getBytes(StandardCharsets.US_ASCII)))
                .getInt(8);
    }

    /** A list of numbers, windows or atoms; empty where the property is not there or is none. */
    int[] numbers(int window, int property) throws IOException {
        ByteBuffer answer = property(window, property);
        int items = answer.get(1) == 32 ? answer.getInt(16) : 0;
        return IntStream.range(0, items)
                .map(each -> answer.getInt(32 + 4 * each))
                .toArray();
    }

    /** A text in UTF-8; empty where the property is not there or is none. */
    String text(int window, int property) throws IOException {
        ByteBuffer answer = property(window, property);
        byte[] text = new byte[answer.get(1) == 8 ? answer.getInt(16) : 0];
        answer.get(32, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private ByteBuffer property(int window, int property) throws IOException {
        return connection.ask(X11Connection.request(GET_PROPERTY, 0)
                .putInt(window)
                .putInt(property)
                .putInt(0)
                .putInt(0)
                .putInt(MOST));
    }
}
