package app.nape.ui.control;

import app.nape.care.remedy.RemedyKind;
import app.nape.care.remedy.RemedyLook;
import app.nape.care.remedy.RemedyTone;
import app.nape.code.Worded;
import app.nape.ui.PageContext;
import org.kordamp.ikonli.feather.Feather;

/**
 * A remedy's picture and colours, made of what its entry says. One that nobody knows any more, as an old log or an archive may name, looks
 * like one of which nothing is said.
 */
public final class RemedyPicture {
    private static final String SET = "fth-";

    private final RemedyLook look;

    private RemedyPicture(RemedyLook look) {
        this.look = look;
    }

    /** Of this remedy. */
    public static RemedyPicture of(RemedyKind kind) {
        return new RemedyPicture(kind.look());
    }

    /** Of the remedy with this key. */
    public static RemedyPicture of(PageContext context, String remedyId) {
        return new RemedyPicture(
                context.care().remedy(remedyId).map(RemedyKind::look).orElse(RemedyLook.PLAIN));
    }

    /**
     * Its picture.
     *
     * @throws IllegalArgumentException when the Feather set has none of that name
     */
    public Feather icon() {
        return Feather.findByDescription(SET + look.icon());
    }

    /** Style class of a picture in its colour. */
    public String iconClass() {
        return word() + "-icon";
    }

    /** Style class of its mark in a day. */
    public String markClass() {
        return "mark-" + word();
    }

    /** The colour of its ring, as the style sheets name it. */
    public String ring() {
        return look.tone() == RemedyTone.COLD ? "-nape-ice" : "-nape-heat";
    }

    private String word() {
        return Worded.wordOf(look.tone());
    }
}
