package app.nape.settings;

import app.nape.figure.body.Build;
import app.nape.figure.body.Clothes;
import app.nape.figure.body.Haircut;
import app.nape.figure.body.SkinTone;

/**
 * What the figure looks like, so that a person can follow somebody like themselves.
 *
 * @param build its shape
 * @param hair its hair
 * @param skin its skin
 * @param clothes its shirt
 */
public record Body(Build build, Haircut hair, SkinTone skin, Clothes clothes) {
    /** What a person starts with. */
    public static Body defaults() {
        return new Body(Build.MEDIUM, Haircut.SHORT, SkinTone.SAND, Clothes.SEA);
    }

    /** The same with another shape. */
    public Body withBuild(Build other) {
        return new Body(other, hair, skin, clothes);
    }

    /** The same with other hair. */
    public Body withHair(Haircut other) {
        return new Body(build, other, skin, clothes);
    }

    /** The same with another skin. */
    public Body withSkin(SkinTone other) {
        return new Body(build, hair, other, clothes);
    }

    /** The same with another shirt. */
    public Body withClothes(Clothes other) {
        return new Body(build, hair, skin, other);
    }
}
