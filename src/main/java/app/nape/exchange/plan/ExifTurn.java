package app.nape.exchange.plan;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held: photographs are stored as the sensor saw them, with a number from 1 to 8 that says how to turn them (Exif, tag
 * 0x0112). The number goes with everything else about a picture, so the picture is turned by it first.
 */
final class ExifTurn {
    private static final int APP1 = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifTurn() {}

    /** The number; 1, not turned, where a file says none. */
    static int of(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            int at = 2;
            int mark = file.getShort(at) & 0xffff;
            while (mark >>> 8 == 0xff && mark != SCAN) {
                int length = file.getShort(at + 2) & 0xffff;
                if (mark == APP1 && length > EXIF.length + 2 && startsExif(jpeg, at + 4)) {
                    return turn(file.slice(at + 4 + EXIF.length, length - 2 - EXIF.length));
                }
                at += 2 + Math.max(2, length);
                mark = file.getShort(at) & 0xffff;
            }
        } catch (IndexOutOfBoundsException cut) {
            // It says none.
        }
        return 1;
    }

    private static boolean startsExif(byte[] jpeg, int at) {
        return ByteBuffer.wrap(jpeg, at, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static int turn(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = tiff.getInt(4);
        int entries = tiff.getShort(first) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = first + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int turn = tiff.getShort(entry + 8);
                return turn >= 1 && turn <= 8 ? turn : 1;
            }
        }
        return 1;
    }

    /** The picture as it was seen. */
    static BufferedImage turned(BufferedImage picture, int turn) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        AffineTransform how =
                switch (turn) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
                    default -> new AffineTransform();
                };
        if (how.isIdentity()) {
            return picture;
        }
        boolean across = turn > 4;
        BufferedImage seen = new BufferedImage(across ? h : w, across ? w : h, BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(how, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, seen);
    }
}
