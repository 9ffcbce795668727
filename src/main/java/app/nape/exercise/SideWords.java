package app.nape.exercise;

import java.util.regex.Pattern;

/** Turns a cue written for the right side into the one for the left. */
public final class SideWords {
    private static final Pattern SIDE = Pattern.compile("\\b(right|left)\\b", Pattern.CASE_INSENSITIVE);

    private SideWords() {}

    /** The cue for a side: for the left, right and left change places; otherwise as it stands. */
    public static String on(Side side, String cue) {
        if (side != Side.LEFT) {
            return cue;
        }
        return SIDE.matcher(cue).replaceAll(found -> swapped(found.group()));
    }

    private static String swapped(String word) {
        return switch (word) {
            case "right" -> "left";
            case "left" -> "right";
            case "Right" -> "Left";
            case "Left" -> "Right";
            case "RIGHT" -> "LEFT";
            default -> "RIGHT";
        };
    }
}
