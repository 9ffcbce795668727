package app.nape.exchange.seal;

/** 32 bytes as letters that are hard to mistype, in small ones (BIP 173): what stands before the 1 says which kind they are. */
final class Bech32 {
    private static final String LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int CHECK = 6;
    private static final int FIVE = 5;
    /** 32 bytes are 51 groups of five bits and one bit more, filled up with zeros. */
    private static final int GROUPS = 52;

    private Bech32() {}

    static String written(String kind, byte[] bytes) {
        int[] values = new int[GROUPS + CHECK];
        for (int bit = 0; bit < AgeSecrets.BYTES * Byte.SIZE; bit++) {
            int one = bytes[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
            values[bit / FIVE] |= one << (FIVE - 1 - bit % FIVE);
        }
        int sum = sum(kind, values) ^ 1;
        StringBuilder text = new StringBuilder(kind).append('1');
        for (int i = 0; i < values.length; i++) {
            int left = values.length - 1 - i;
            text.append(LETTERS.charAt(left < CHECK ? sum >> (FIVE * left) & 31 : values[i]));
        }
        return text.toString();
    }

    /**
     * The 32 bytes.
     *
     * @throws IllegalArgumentException when they are not there, not of this kind, or a letter is wrong
     */
    static byte[] read(String kind, String text) {
        String letters = text.startsWith(kind + "1") ? text.substring(kind.length() + 1) : "";
        if (letters.length() != GROUPS + CHECK) {
            throw new IllegalArgumentException("not of that kind");
        }
        int[] values = letters.chars().map(LETTERS::indexOf).toArray();
        for (int value : values) {
            if (value < 0) {
                throw new IllegalArgumentException("an unknown letter");
            }
        }
        if (sum(kind, values) != 1 || (values[GROUPS - 1] & 0xf) != 0) {
            throw new IllegalArgumentException("a letter is wrong");
        }
        byte[] bytes = new byte[AgeSecrets.BYTES];
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            int one = values[bit / FIVE] >> (FIVE - 1 - bit % FIVE) & 1;
            bytes[bit / Byte.SIZE] |= (byte) (one << (Byte.SIZE - 1 - bit % Byte.SIZE));
        }
        return bytes;
    }

    private static int sum(String kind, int[] values) {
        int sum = 1;
        for (int i = 0; i < kind.length(); i++) {
            sum = step(sum, kind.charAt(i) >> FIVE);
        }
        sum = step(sum, 0);
        for (int i = 0; i < kind.length(); i++) {
            sum = step(sum, kind.charAt(i) & 31);
        }
        for (int value : values) {
            sum = step(sum, value);
        }
        return sum;
    }

    private static int step(int sum, int value) {
        int next = (sum & 0x1ffffff) << FIVE ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            if ((sum >> (25 + i) & 1) == 1) {
                next ^= GENERATOR[i];
            }
        }
        return next;
    }
}
