package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Picture;
import app.nape.care.plan.PictureKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A therapist's own picture: only what is to be seen goes with it. */
class PictureFileTest {
    private static final String SECRET = "taken at home by A. Sample";

    @Test
    void leavesBehindWhereItWasTaken() {
        for (byte[] file : new byte[][] {jpegWithRemark(), pngWithRemark()}) {
            assertTrue(new String(file, StandardCharsets.ISO_8859_1).contains(SECRET));
            Picture picture = PictureFile.of(file, "A nod");
            assertFalse(new String(picture.bytes(), StandardCharsets.ISO_8859_1).contains(SECRET));
            assertTrue(PictureCheck.holds(picture));
            assertEquals("A nod", picture.words());
        }
    }

    @Test
    void makesALargeOneFit() throws IOException {
        BufferedImage noise = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; x < noise.getWidth(); x += 2) {
            for (int y = 0; y < noise.getHeight(); y += 2) {
                noise.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(noise, "jpeg", out);
        Picture picture = PictureFile.of(out.toByteArray(), "Noise");
        BufferedImage back = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertTrue(picture.bytes().length <= Picture.MOST_BYTES, picture.toString());
        assertTrue(back.getWidth() <= Picture.LONGEST_EDGE);
        assertEquals(4.0 / 3, back.getWidth() / (double) back.getHeight(), 0.01);
    }

    @Test
    void refusesWhatIsNoPicture() {
        byte[] cut = Arrays.copyOf(Pictures.png(40, 40), 60);
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        for (byte[] file : new byte[][] {{}, svg, cut, hugePng()}) {
            assertEquals(
                    "plan.no-picture",
                    assertThrows(PlanRefused.class, () -> PictureFile.of(file, "x"))
                            .sentence()
                            .id());
        }
    }

    @Test
    void isTakenFromAFileOnlyWhereItIsOneOfItsKindAndSize() {
        assertTrue(PictureCheck.holds(new Picture(PictureKind.PNG, Pictures.png(1600, 1), "x")));
        assertFalse(PictureCheck.holds(new Picture(PictureKind.PNG, Pictures.png(1601, 1), "x")));
        assertFalse(PictureCheck.holds(new Picture(PictureKind.PNG, Pictures.png(1, 1601), "x")));
        assertFalse(PictureCheck.holds(new Picture(PictureKind.JPEG, Pictures.png(4, 4), "x")));
        assertTrue(PictureCheck.holds(new Picture(PictureKind.JPEG, Pictures.jpeg(4, 4), "x")));
        assertFalse(PictureCheck.holds(new Picture(PictureKind.PNG, hugePng(), "x")));
        assertFalse(PictureCheck.holds(new Picture(PictureKind.PNG, new byte[] {1}, "x")));
    }

    /** A few bytes that say they are two thousand million points. */
    private static byte[] hugePng() {
        byte[] png = Pictures.png(4, 4);
        ByteBuffer bytes = ByteBuffer.wrap(png);
        bytes.putInt(16, 50_000).putInt(20, 50_000);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        bytes.putInt(29, (int) crc.getValue());
        return png;
    }

    /** The corner that was up when it was taken is up afterwards. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"})
    void standsAsItWasSeen(int turn, int right, int below) throws IOException {
        BufferedImage taken = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 16; y++) {
                taken.setRGB(x, y, 0xffffff);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(taken, "jpeg", out);
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            Picture picture = PictureFile.of(withTurn(out.toByteArray(), turn, order), "A corner");
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
            assertEquals(turn > 4 ? 32 : 64, seen.getWidth());
            for (int x = 0; x < 2; x++) {
                for (int y = 0; y < 2; y++) {
                    int point = seen.getRGB(x * (seen.getWidth() - 9) + 4, y * (seen.getHeight() - 9) + 4) & 0xff;
                    assertEquals(x == right && y == below, point > 128, turn + " at " + x + ", " + y);
                }
            }
        }
    }

    private static byte[] withTurn(byte[] jpeg, int turn, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(22).order(order);
        tiff.put(order == ByteOrder.BIG_ENDIAN ? new byte[] {'M', 'M'} : new byte[] {'I', 'I'});
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) turn);
        return ByteBuffer.allocate(jpeg.length + tiff.capacity() + 10)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (tiff.capacity() + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** With a comment after its first mark. */
    private static byte[] jpegWithRemark() {
        byte[] jpeg = Pictures.jpeg(40, 30);
        byte[] text = SECRET.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + text.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xfffe)
                .putShort((short) (text.length + 2))
                .put(text)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** With a tEXt chunk after its first one. */
    private static byte[] pngWithRemark() {
        byte[] png = Pictures.png(40, 30);
        byte[] text = ("tEXtComment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(text);
        return ByteBuffer.allocate(png.length + text.length + 8)
                .put(png, 0, 33)
                .putInt(text.length - 4)
                .put(text)
                .putInt((int) crc.getValue())
                .put(png, 33, png.length - 33)
                .array();
    }

    @Test
    void looksAtNoPictureWithAnEdgeOfMoreThanTwentyThousand() throws IOException {
        for (int edge : new int[] {20_000, 20_001}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(edge, 2, BufferedImage.TYPE_BYTE_BINARY), "png", out);
            if (edge == 20_000) {
                assertTrue(PictureCheck.holds(PictureFile.of(out.toByteArray(), "A line")));
            } else {
                assertThrows(PlanRefused.class, () -> PictureFile.of(out.toByteArray(), "A line"));
            }
        }
    }
}
