package app.nape.exchange.plan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The one way in which text is written in the files: UTF-8 without a mark before it. */
final class FileText {
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private FileText() {}

    /** Refuses bytes that are not such text. */
    static void check(byte[] bytes) {
        if (Arrays.equals(Arrays.copyOf(bytes, MARK.length), MARK)) {
            throw new PlanRefused("plan.has-a-mark");
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw new PlanRefused("plan.not-utf8");
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException other) {
            throw new PlanRefused("plan.not-utf8");
        }
    }
}
