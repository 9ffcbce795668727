package app.nape.cli;

import app.nape.care.plan.Programme;
import java.util.UUID;

/**
 * How somebody stands to a programme after a command, as it is listed.
 *
 * @param state followed, declined or ended
 */
record StateListing(UUID id, int revision, String title, String state) {
    /** Says it: as JSON where that was asked for, else in a sentence. */
    static void say(Surroundings surroundings, Output output, Programme programme, String state, String sentence) {
        StateListing listing = new StateListing(programme.id(), programme.revision(), programme.title(), state);
        surroundings
                .out()
                .println(output.json ? Json.of(listing, surroundings.clocks().zone()) : sentence);
    }
}
