package app.nape.care.plan;

/**
 * One exercise of a set.
 *
 * @param id key, one of its kind in the set; what stays from revision to revision keeps its history
 * @param exercise id in the catalogue, or of one of the programme's own; may be unknown here
 * @param name the exercise's name as the therapist saw it, at most 120 characters: all there is of one that is unknown here
 * @param dose how much of it
 * @param note in the therapist's words, at most 200 characters; may be empty
 * @param inFlare whether it goes on while the pain flares up
 * @param optional whether a set is whole without it
 */
public record Item(
        String id, String exercise, String name, ItemDose dose, String note, InFlare inFlare, boolean optional) {
    public Item {
        Limit.key("id", id);
        Limit.key("exercise", exercise);
        Limit.line("name", name, Limit.LINE);
        Limit.textOrNone("note", note, Limit.NOTE);
    }
}
