package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class X11AddressTest {
    private static byte[] authority(String number, String scheme, String secret) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(256);
        for (String field : new String[] {"host", number, scheme, secret}) {
            byte[] text = field.getBytes(StandardCharsets.US_ASCII);
            out.writeShort(text.length);
            out.write(text);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void readsTheNamesOfDisplays() {
        assertEquals(Optional.of(new X11Address("", 0)), X11Address.of(":0"));
        assertEquals(Optional.of(new X11Address("", 1)), X11Address.of("unix:1.0"));
        assertEquals(Optional.of(new X11Address("localhost", 10)), X11Address.of("localhost:10.0"));
        assertEquals(Optional.empty(), X11Address.of("wayland-0"));
        assertEquals(Optional.empty(), X11Address.of(""));
    }

    @Test
    void findsTheCookieOfItsDisplay() throws IOException {
        byte[] file = joined(
                authority("1", X11Cookie.SCHEME, "other"),
                joined(authority("0", "XDM", "no"), authority("0", X11Cookie.SCHEME, "right")));
        assertArrayEquals("right".getBytes(StandardCharsets.US_ASCII), X11Cookie.find(file, 0));
        assertArrayEquals(new byte[0], X11Cookie.find(file, 7));
    }

    @Test
    void takesADamagedFileForOneWithoutCookies() throws IOException {
        byte[] file = authority("0", X11Cookie.SCHEME, "right");
        for (int length = 0; length < file.length; length++) {
            assertArrayEquals(new byte[0], X11Cookie.find(Arrays.copyOf(file, length), 0));
        }
    }
}
