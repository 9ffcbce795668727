package app.nape.ui.player;

import app.nape.code.Worded;
import app.nape.exercise.Cue;
import app.nape.exercise.SessionScene;
import app.nape.exercise.Side;
import app.nape.words.Texts;

/** A session's cues in words. */
final class CueTexts {
    private CueTexts() {}

    /** What is written beside the figure. */
    static String of(Texts texts, Cue cue) {
        return switch (cue) {
            case Cue.Words(String words) -> words;
            case Cue.Begin _ -> texts.of("player.cue.get-ready");
            case Cue.Known(Cue.Standing standing) -> texts.of("player.cue." + Worded.wordOf(standing));
        };
    }

    /**
     * What is spoken: what is written; before an exercise its name, the side and the position, to be followed by ear alone.
     *
     * @param placed whether its position is known here; else what is written takes its place
     */
    static String spoken(Texts texts, Cue cue, Side side, boolean placed) {
        if (!(cue instanceof Cue.Begin(var exercise))) {
            return of(texts, cue);
        }
        String position = placed ? texts.of("player.position." + Worded.wordOf(exercise.position())) : of(texts, cue);
        return side == Side.NONE
                ? texts.of("player.spoken-begin", exercise.name(), position)
                : texts.of("player.spoken-begin-side", exercise.name(), side(texts, side), position);
    }

    /** The word under the ring. */
    static String ring(Texts texts, SessionScene scene) {
        return switch (scene.leg().kind()) {
            case GET_READY -> texts.of("player.ring.get-ready");
            case MOVE -> texts.of("player.ring.move");
            case HOLD -> texts.of("player.ring.hold");
            case CHANGE_SIDE, PAUSE, SET_PAUSE -> texts.of("player.ring.rest");
            case ENDING -> texts.of("player.ring.ending");
        };
    }

    /** The side in words; empty for an exercise without sides. */
    static String side(Texts texts, Side side) {
        return switch (side) {
            case LEFT -> texts.of("player.side-left");
            case RIGHT -> texts.of("player.side-right");
            case NONE -> "";
        };
    }
}
