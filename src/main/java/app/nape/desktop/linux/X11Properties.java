package app.nape.desktop.linux;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Reads properties of windows on an X server. */
final class X11Properties {
    private static final int INTERN_ATOM = 16;
    private static final int GET_PROPERTY = 20;
    private static final int HEAD = 32;
    /** Words of four bytes: names are short, and no desktop has so many windows. */
    private static final int MOST_WORDS = 256;

    private final X11Connection connection;

    X11Properties(X11Connection connection) {
        this.connection = connection;
    }

    /** The number that the server has for this name. */
    int atom(String name) throws IOException {
        ByteBuffer request = X11Connection.request(INTERN_ATOM, 0)
                .putShort((short) name.length())
                .putShort((short) 0);
        return connection
                .ask(request.put(name.getBytes(StandardCharsets.US_ASCII)))
                .getInt(8);
    }

    /** The numbers in a property; none where there is no such property or it holds something else. */
    List<Integer> numbers(int window, int property) throws IOException {
        ByteBuffer answer = read(window, property);
        int count = answer.get(1) == 32 ? Math.min(answer.getInt(16), (answer.limit() - HEAD) / 4) : 0;
        return IntStream.range(0, count)
                .mapToObj(at -> answer.getInt(HEAD + 4 * at))
                .toList();
    }

    /** The words in a property, each ended by a zero byte; none where there is no such property or it holds something else. */
    List<String> words(int window, int property) throws IOException {
        ByteBuffer answer = read(window, property);
        int count = answer.get(1) == 8 ? Math.min(answer.getInt(16), answer.limit() - HEAD) : 0;
        byte[] bytes = new byte[count];
        answer.get(HEAD, bytes);
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("\0", -1)).stream()
                .filter(word -> !word.isBlank())
                .toList();
    }

    private ByteBuffer read(int window, int property) throws IOException {
        return connection.ask(X11Connection.request(GET_PROPERTY, 0)
                .putInt(window)
                .putInt(property)
                .putInt(0)
                .putInt(0)
                .putInt(MOST_WORDS));
    }
}
