package app.nape.care.remedy;

/**
 * How a remedy looks.
 *
 * @param tone its colour
 * @param icon name of its picture in the Feather set, for example {@code cloud-snow}
 */
public record RemedyLook(RemedyTone tone, String icon) {
    /** Of a remedy whose entry says nothing of it. */
    public static final RemedyLook PLAIN = new RemedyLook(RemedyTone.PLAIN, "heart");
}
