package app.nape.exchange.plan;

import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Picture;
import app.nape.care.plan.PictureKind;
import java.util.Arrays;
import java.util.Base64;

/** Makes an exercise of the therapist's own of members that have its shape. */
final class OwnExerciseReader {
    private OwnExerciseReader() {}

    static OwnExercise own(Members own) {
        return own.make(() -> new OwnExercise(
                own.text("id"),
                own.text("name"),
                own.texts("steps"),
                own.text("figure_of"),
                own.flag("mirror"),
                own.texts("cautions"),
                own.objectOrNull("picture", OwnExerciseReader::picture)));
    }

    private static Picture picture(Members picture) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(picture.text("base64"));
        } catch (IllegalArgumentException wrong) {
            throw picture.refused("base64", "plan.is-no-base64");
        }
        PictureKind kind = Arrays.stream(PictureKind.values())
                .filter(each -> PlanWriter.media(each).equals(picture.text("media")))
                .findFirst()
                .orElseThrow(() -> picture.refused("media", "plan.is-no-word"));
        Picture made = picture.make(() -> new Picture(kind, bytes, picture.text("words")));
        if (!PictureCheck.holds(made)) {
            throw picture.refused("base64", "plan.is-no-picture");
        }
        return made;
    }
}
