package app.nape.ui.figure;

import app.nape.figure.body.Clothes;
import app.nape.figure.body.SkinTone;
import app.nape.figure.paint.FigurePalette;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.jspecify.annotations.Nullable;

/** The figure's colours as the theme names them; good without a theme too. */
final class FigureColours {
    private static final Role SKIN = new Role("-nape-figure-skin", FigurePalette.LIGHT.skin());
    private static final Role HAIR = new Role("-nape-figure-hair", FigurePalette.LIGHT.hair());
    private static final Role SHIRT = new Role("-nape-figure-shirt", FigurePalette.LIGHT.shirt());
    private static final Role TROUSERS = new Role("-nape-figure-trousers", FigurePalette.LIGHT.trousers());
    private static final Role SHOES = new Role("-nape-figure-shoes", FigurePalette.LIGHT.shoes());
    private static final Role PROP = new Role("-nape-figure-prop", FigurePalette.LIGHT.prop());
    private static final Role MUSCLE = new Role("-nape-figure-muscle", FigurePalette.LIGHT.muscle());
    private static final Role GROUND = new Role("-nape-figure-ground", 0xFFFFFFFF);
    /** The outline of high contrast; see-through everywhere else. */
    private static final Role LINE = new Role("-nape-figure-line", 0);

    private static final List<Role> ROLES = List.of(SKIN, HAIR, SHIRT, TROUSERS, SHOES, PROP, MUSCLE, GROUND, LINE);
    static final List<CssMetaData<? extends Styleable, ?>> META = meta();

    private final List<StyleableObjectProperty<Paint>> colours = new ArrayList<>();
    private @Nullable SkinTone worn;
    private @Nullable Clothes clothes;
    private @Nullable Boolean outlined;

    /** Colours of a view; {@code changed} runs whenever one is another. */
    FigureColours(Object bean, Runnable changed) {
        for (Role role : ROLES) {
            StyleableObjectProperty<Paint> colour =
                    new SimpleStyleableObjectProperty<>(role, bean, role.getProperty(), role.usual());
            colour.addListener((_, _, _) -> changed.run());
            colours.add(colour);
        }
    }

    /** Puts a chosen skin and shirt in place of the theme's; null gives those back. */
    void wear(@Nullable SkinTone skin, @Nullable Clothes shirt) {
        worn = skin;
        clothes = shirt;
    }

    /** With outlines or without them, whatever the theme says; null follows the theme. */
    void outline(@Nullable Boolean lines) {
        outlined = lines;
    }

    FigurePalette palette() {
        boolean dark = colour(GROUND).getBrightness() < 0.5;
        boolean lines = colour(LINE).isOpaque();
        if (outlined == null ? lines : outlined) {
            FigurePalette usual = dark ? FigurePalette.CONTRAST_DARK : FigurePalette.CONTRAST_LIGHT;
            return worn == null ? usual : FigurePalette.contrast(dark, worn.argb());
        }
        return new FigurePalette(
                worn == null ? argb(SKIN) : worn.argb(),
                argb(HAIR),
                clothes == null ? argb(SHIRT) : clothes.argb(dark),
                argb(TROUSERS),
                argb(SHOES),
                argb(PROP),
                muscle(dark, lines),
                dark ? FigurePalette.DARK.shadow() : FigurePalette.LIGHT.shadow(),
                0);
    }

    /** Where the theme has outlines its muscle is made for their palette, not for the soft one. */
    private int muscle(boolean dark, boolean lines) {
        if (worn != null) {
            return worn.muscle(dark);
        }
        return lines ? SkinTone.SAND.muscle(dark) : argb(MUSCLE);
    }

    private StyleableObjectProperty<Paint> property(Role role) {
        return colours.get(ROLES.indexOf(role));
    }

    private Color colour(Role role) {
        return property(role).get() instanceof Color colour ? colour : role.usual();
    }

    private int argb(Role role) {
        Color c = colour(role);
        return 0xFF000000
                | (int) Math.round(c.getRed() * 255) << 16
                | (int) Math.round(c.getGreen() * 255) << 8
                | (int) Math.round(c.getBlue() * 255);
    }

    private static List<CssMetaData<? extends Styleable, ?>> meta() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(ROLES);
        return Collections.unmodifiableList(all);
    }

    private static final class Role extends CssMetaData<FigureView, Paint> {
        private final Color usual;

        Role(String name, int argb) {
            Color colour = Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
            super(name, StyleConverter.getPaintConverter(), colour);
            usual = colour;
        }

        Color usual() {
            return usual;
        }

        @Override
        public boolean isSettable(FigureView view) {
            return !view.colours().property(this).isBound();
        }

        @Override
        public StyleableProperty<Paint> getStyleableProperty(FigureView view) {
            return view.colours().property(this);
        }
    }
}
