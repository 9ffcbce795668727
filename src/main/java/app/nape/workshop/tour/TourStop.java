package app.nape.workshop.tour;

import app.nape.settings.Settings;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One picture of the tour.
 *
 * @param name file name without its ending
 * @param width of the window's inside, in pixels
 * @param height likewise
 * @param choices what differs from the settings of a new person
 * @param past what the journal holds
 * @param doing what happens once the window stands
 */
record TourStop(
        String name,
        int width,
        int height,
        UnaryOperator<Settings> choices,
        Consumer<SampleDay> past,
        BiConsumer<TourWindow, SampleAgentLine> doing) {}
