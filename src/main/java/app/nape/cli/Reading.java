package app.nape.cli;

import app.nape.content.CareCatalogue;
import app.nape.journal.Journal;
import app.nape.settings.Settings;
import app.nape.time.Clocks;
import app.nape.words.Texts;

/** What is read to say how things stand: by a command, or by the running agent in its place. */
public interface Reading {
    /** What time it is. */
    Clocks clocks();

    /** The words of the chosen language. */
    Texts texts();

    /** The journal of the data folder. */
    Journal journal();

    /** The person's choices; while they cannot be read the shipped ones. */
    Settings choices();

    /** The shipped red flags, words and emergency numbers. */
    CareCatalogue care();
}
