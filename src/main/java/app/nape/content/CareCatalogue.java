package app.nape.content;

/** Red flags, vocabulary and emergency numbers that Nape ships. */
public record CareCatalogue() {}
