package app.nape.desktop.linux;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** What window managers and windows tell of themselves on an X server. */
final class X11Properties {
    private static final int INTERN_ATOM = 16;
    private static final int GET_PROPERTY = 20;
    private static final int HEAD = 32;
    /** Words of four bytes: names are short, and no desktop has so many windows. */
    private static final int MOST_WORDS = 4096;

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
        int items = answer.get(1) == 32 ? Math.min(answer.getInt(16), (answer.limit() - HEAD) / 4) : 0;
        return IntStream.range(0, items)
                .map(each -> answer.getInt(HEAD + 4 * each))
                .toArray();
    }

    /** A text in UTF-8; empty where the property is not there or is none. */
    String text(int window, int property) throws IOException {
        ByteBuffer answer = property(window, property);
        int count = answer.get(1) == 8 ? Math.min(answer.getInt(16), answer.limit() - HEAD) : 0;
        byte[] text = new byte[count];
        answer.get(HEAD, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The words in a property, each ended by a zero byte; none where there is no such property or it holds something else. */
    List<String> words(int window, int property) throws IOException {
        return List.of(text(window, property).split("\0", -1)).stream()
                .filter(word -> !word.isBlank())
                .toList();
    }

    private ByteBuffer property(int window, int property) throws IOException {
        return connection.ask(X11Connection.request(GET_PROPERTY, 0)
                .putInt(window)
                .putInt(property)
                .putInt(0)
                .putInt(0)
                .putInt(MOST_WORDS));
    }
}
