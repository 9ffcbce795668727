package app.nape.ui.settings;

import app.nape.code.Worded;
import app.nape.figure.body.Build;
import app.nape.figure.body.Clothes;
import app.nape.figure.body.Haircut;
import app.nape.figure.body.SkinTone;
import app.nape.settings.Body;
import app.nape.ui.PageContext;
import app.nape.ui.control.Choice;
import app.nape.ui.control.Switch;
import app.nape.ui.figure.ChosenFigure;
import app.nape.ui.figure.FigureView;
import app.nape.words.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What the figure looks like and which way it faces, with the figure itself beside the choices. */
final class FigureSection {
    private static final String SHOWN = "neck-rotation";

    private final PageContext context;
    private final Texts texts;
    private final AppearanceSection.Settled settled;

    private FigureSection(PageContext context, AppearanceSection.Settled settled) {
        this.context = context;
        this.texts = context.texts();
        this.settled = settled;
    }

    static SettingSection of(PageContext context, AppearanceSection.Settled settled) {
        return new FigureSection(context, settled).built();
    }

    private SettingSection built() {
        Switch mirror = new Switch(
                texts.of("settings.mirror-words"),
                on -> context.settings().change(now -> now.withStretching(it -> it.withMirrored(on))));
        settled.follow(now -> mirror.setSelected(now.stretching().mirrored()));
        return new SettingSection("figure", texts.of("settings.section-figure"))
                .row(texts.of("settings.figure-now"), texts.of("settings.figure-hint"), preview())
                .row(texts.of("settings.build"), "", choice("build", Build.values(), Body::build, Body::withBuild))
                .row(texts.of("settings.hair"), "", choice("hair", Haircut.values(), Body::hair, Body::withHair))
                .row(texts.of("settings.skin"), "", choice("skin", SkinTone.values(), Body::skin, Body::withSkin))
                .row(
                        texts.of("settings.clothes"),
                        "",
                        choice("clothes", Clothes.values(), Body::clothes, Body::withClothes))
                .row(texts.of("settings.mirror"), "", mirror);
    }

    private FigureView preview() {
        FigureView figure = ChosenFigure.of(context);
        figure.setId("figure-preview");
        figure.setMinSize(190, 220);
        figure.setPrefSize(190, 220);
        figure.setMaxSize(190, 220);
        figure.setMotion(context.motions().of(SHOWN), false);
        return figure;
    }

    private <T extends Enum<T>> Choice<T> choice(String what, T[] values, Function<Body, T> has, Change<T> change) {
        Map<T, String> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(value, texts.of("settings." + what + "." + Worded.wordOf(value)));
        }
        Choice<T> choice =
                new Choice<>(texts.of("settings." + what), words, chosen -> put(body -> change.to(body, chosen)));
        choice.setId("figure-" + what);
        settled.follow(now -> choice.show(has.apply(now.body())));
        return choice;
    }

    private void put(UnaryOperator<Body> change) {
        context.settings().change(now -> now.withBody(change));
    }

    private interface Change<T> {
        Body to(Body body, T value);
    }
}
