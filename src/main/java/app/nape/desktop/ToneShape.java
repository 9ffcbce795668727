package app.nape.desktop;

import java.util.List;

/** The chimes as samples: soft sine notes with a quick rise and a long fall, so that none startles. */
final class ToneShape {
    /** Samples a second, one channel, 16 bits, little-endian. */
    static final int RATE = 44100;

    private static final double LOUDEST = 0.5;
    private static final double RISE_SECONDS = 0.012;
    private static final double C5 = 523.25;
    private static final double E5 = 659.26;
    private static final double G5 = 783.99;
    private static final double A4 = 440;

    private ToneShape() {}

    /** One note: pitch in hertz, start and length in seconds, loudness 0 to 1. */
    private record Note(double pitch, double start, double length, double loud) {}

    private static List<Note> notes(Tone tone) {
        return switch (tone) {
            case HEADS_UP -> List.of(new Note(A4, 0, 0.7, 0.8));
            case BEGIN -> List.of(new Note(C5, 0, 0.25, 0.8), new Note(G5, 0.16, 0.45, 0.9));
            case HALFWAY -> List.of(new Note(E5, 0, 0.3, 0.6));
            case TICK -> List.of(new Note(C5, 0, 0.07, 0.45));
            case SWITCH -> List.of(new Note(E5, 0, 0.25, 0.8), new Note(E5, 0.22, 0.35, 0.8));
            case END -> List.of(new Note(G5, 0, 0.25, 0.8), new Note(C5, 0.16, 0.5, 0.9));
            case DONE ->
                List.of(new Note(C5, 0, 0.25, 0.8), new Note(E5, 0.16, 0.25, 0.8), new Note(G5, 0.32, 0.7, 0.9));
        };
    }

    /** Samples of a tone; {@code volume} in per cent. */
    static byte[] samples(Tone tone, int volume) {
        List<Note> notes = notes(tone);
        double seconds = notes.stream()
                .mapToDouble(note -> note.start + note.length)
                .max()
                .orElse(0);
        int count = (int) Math.ceil(seconds * RATE);
        // Loudness is heard by its logarithm; the square is near enough to it for a slider.
        double gain = LOUDEST * (volume / 100.0) * (volume / 100.0);
        byte[] pcm = new byte[count * 2];
        for (int each = 0; each < count; each++) {
            double at = (double) each / RATE;
            double sum = 0;
            for (Note note : notes) {
                sum += value(note, at - note.start);
            }
            short sample = (short) Math.round(Math.clamp(sum * gain, -1, 1) * Short.MAX_VALUE);
            pcm[2 * each] = (byte) sample;
            pcm[2 * each + 1] = (byte) (sample >> 8);
        }
        return pcm;
    }

    private static double value(Note note, double at) {
        if (at < 0 || at >= note.length) {
            return 0;
        }
        double rise = Math.min(1, at / RISE_SECONDS);
        double fall = Math.pow(1 - at / note.length, 2);
        double turn = 2 * Math.PI * note.pitch * at;
        return note.loud * rise * fall * (0.85 * Math.sin(turn) + 0.15 * Math.sin(2 * turn));
    }
}
