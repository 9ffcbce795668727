package app.nape.exchange.diary;

import app.nape.code.Sentence;
import app.nape.exchange.ArchiveRefused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file whose encoding nobody tells.
 *
 * @param charset that it was found to be in
 * @param text without a mark of its beginning
 */
record DiaryText(Charset charset, String text) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * Decodes it: by its mark, else as UTF-8 where it is that, else as Windows’ Western code page.
     *
     * @throws ArchiveRefused when it is no text
     */
    static DiaryText of(byte[] bytes) {
        DiaryText found = decoded(bytes);
        if (found.text.indexOf('\0') >= 0) {
            throw new ArchiveRefused(Sentence.of("diary.no-text"));
        }
        return found;
    }

    private static DiaryText decoded(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new DiaryText(
                    StandardCharsets.UTF_8, new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new DiaryText(
                    StandardCharsets.UTF_16LE, new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new DiaryText(
                    StandardCharsets.UTF_16BE, new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        try {
            return new DiaryText(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException other) {
            return new DiaryText(WINDOWS, new String(bytes, WINDOWS));
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
