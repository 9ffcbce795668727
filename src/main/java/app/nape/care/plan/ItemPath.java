package app.nape.care.plan;

/** Where an item stands in a programme, by the ids of its phase, its set and itself; an id that is not needed is empty. */
public record ItemPath(String phase, String set, String item) {}
