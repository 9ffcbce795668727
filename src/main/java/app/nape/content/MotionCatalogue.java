package app.nape.content;

/** The figure's motion for each exercise. */
public record MotionCatalogue() {}
