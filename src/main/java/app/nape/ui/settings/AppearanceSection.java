package app.nape.ui.settings;

import app.nape.settings.Appearance;
import app.nape.settings.Contrast;
import app.nape.settings.Settings;
import app.nape.ui.SettingsDesk;
import app.nape.ui.control.Choice;
import app.nape.ui.control.Switch;
import app.nape.words.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** How it looks and moves. */
final class AppearanceSection {
    private AppearanceSection() {}

    /** Light, dark or as the system. */
    static Choice<Appearance> look(Texts texts, SettingsDesk desk, Settled settled) {
        Map<Appearance, String> looks = new LinkedHashMap<>();
        looks.put(Appearance.SYSTEM, texts.of("settings.as-system"));
        looks.put(Appearance.LIGHT, texts.of("settings.light"));
        looks.put(Appearance.DARK, texts.of("settings.dark"));
        Choice<Appearance> look = new Choice<>(
                texts.of("settings.appearance"),
                looks,
                chosen -> desk.change(now -> now.withLooks(it -> it.withAppearance(chosen))));
        look.setId("appearance");
        settled.follow(now -> look.show(now.looks().appearance()));
        return look;
    }

    /** How strongly colours stand out. */
    private static Choice<Contrast> contrast(Texts texts, SettingsDesk desk, Settled settled) {
        Map<Contrast, String> words = new LinkedHashMap<>();
        words.put(Contrast.SYSTEM, texts.of("settings.as-system"));
        words.put(Contrast.MORE, texts.of("settings.contrast-more"));
        words.put(Contrast.NORMAL, texts.of("settings.contrast-normal"));
        Choice<Contrast> contrast = new Choice<>(
                texts.of("settings.contrast"),
                words,
                chosen -> desk.change(now -> now.withLooks(it -> it.withContrast(chosen))));
        contrast.setId("contrast");
        settled.follow(now -> contrast.show(now.looks().contrast()));
        return contrast;
    }

    /** Whether the figure has outlines. */
    private static Choice<Outlines> outlines(Texts texts, SettingsDesk desk, Settled settled) {
        Map<Outlines, String> words = new LinkedHashMap<>();
        words.put(Outlines.AS_CONTRAST, texts.of("settings.outlines-as-contrast"));
        words.put(Outlines.ON, texts.of("settings.outlines-on"));
        words.put(Outlines.OFF, texts.of("settings.outlines-off"));
        Choice<Outlines> outlines = new Choice<>(
                texts.of("settings.outlines"),
                words,
                chosen -> desk.change(now -> now.withLooks(it -> it.withOutlined(chosen.lines()))));
        outlines.setId("outlines");
        settled.follow(now -> outlines.show(Outlines.of(now.looks().outlined())));
        return outlines;
    }

    /** How large texts are. */
    static Choice<Integer> size(Texts texts, SettingsDesk desk, Settled settled) {
        Map<Integer, String> sizes = new LinkedHashMap<>();
        for (int percent : new int[] {100, 115, 130, 150, 175, 200}) {
            sizes.put(percent, texts.of("settings.percent", percent));
        }
        Choice<Integer> size = new Choice<>(
                texts.of("settings.text-size"),
                sizes,
                chosen -> desk.change(now -> now.withLooks(it -> it.withTextPercent(chosen))));
        size.setId("text-size");
        settled.follow(now -> size.show(now.looks().textPercent()));
        return size;
    }

    static SettingSection of(Texts texts, SettingsDesk desk, Settled settled) {
        Map<Movement, String> movements = new LinkedHashMap<>();
        movements.put(Movement.SYSTEM, texts.of("settings.as-system"));
        movements.put(Movement.FULL, texts.of("settings.movement-full"));
        movements.put(Movement.REDUCED, texts.of("settings.movement-reduced"));
        Consumer<Movement> move =
                chosen -> desk.change(now -> now.withLooks(it -> it.withReducedMotion(chosen.reduced())));
        Choice<Movement> movement = new Choice<>(texts.of("settings.movement"), movements, move);
        movement.setId("movement");
        settled.follow(now -> movement.show(Movement.of(now.looks().reducedMotion())));

        Switch clock = new Switch(
                texts.of("settings.clock-in-breaks"),
                on -> desk.change(now -> now.withLooks(it -> it.withClockInBreaks(on))));
        clock.setId("clock-in-breaks");
        settled.follow(now -> clock.setSelected(now.looks().clockInBreaks()));

        return new SettingSection("appearance", texts.of("settings.section-appearance"))
                .row(texts.of("settings.appearance"), "", look(texts, desk, settled))
                .row(texts.of("settings.contrast"), texts.of("settings.contrast-hint"), contrast(texts, desk, settled))
                .row(texts.of("settings.outlines"), texts.of("settings.outlines-hint"), outlines(texts, desk, settled))
                .row(texts.of("settings.text-size"), "", size(texts, desk, settled))
                .row(texts.of("settings.movement"), texts.of("settings.movement-hint"), movement)
                .row(texts.of("settings.in-breaks"), texts.of("settings.in-breaks-hint"), clock);
    }

    /** Calls a view whenever the settings change, and once at the beginning. */
    interface Settled {
        void follow(Consumer<Settings> view);

        /** The same for these settings. */
        static Settled of(SettingsDesk desk) {
            return view -> {
                desk.settings().addListener((_, _, now) -> view.accept(now));
                view.accept(desk.settings().get());
            };
        }
    }
}
