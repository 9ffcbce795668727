package app.nape.ui.settings;

import app.nape.link.AgentStatus;
import app.nape.settings.Privacy;
import app.nape.ui.PageContext;
import app.nape.ui.SettingsDesk;
import app.nape.ui.control.Choice;
import app.nape.ui.control.Switch;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Who may see the window, and what notifications may say. */
final class PrivacySection {
    private static final int[] MINUTES = {0, 1, 5, 15, 30};

    private PrivacySection() {}

    static SettingSection of(PageContext context, AppearanceSection.Settled settled) {
        Texts texts = context.texts();
        SettingsDesk desk = context.settings();
        LengthWords lengths = new LengthWords(texts);
        Map<Integer, String> times = new LinkedHashMap<>();
        for (int minutes : MINUTES) {
            times.put(
                    minutes,
                    minutes == 0 ? texts.of("settings.hide-never") : lengths.exactly(Duration.ofMinutes(minutes)));
        }
        Choice<Integer> hide = new Choice<>(
                texts.of("settings.hide"), times, minutes -> change(desk, it -> it.withHideAfterMinutes(minutes)));
        hide.setId("hide-after");
        settled.follow(now -> hide.show(now.privacy().hideAfterMinutes()));
        Switch health = new Switch(
                texts.of("settings.notices-words"), on -> change(desk, it -> it.withHealthInNotifications(on)));
        health.setId("health-in-notifications");
        settled.follow(now -> health.setSelected(now.privacy().healthInNotifications()));
        Switch away = new Switch(texts.of("settings.lock-away"), on -> change(desk, it -> it.withLockWhenAway(on)));
        away.setId("lock-when-away");
        settled.follow(now -> away.setSelected(now.privacy().lockWhenAway()));
        Switch rest = new Switch(texts.of("settings.lock-rest"), on -> change(desk, it -> it.withLockAtRest(on)));
        rest.setId("lock-at-rest");
        settled.follow(now -> rest.setSelected(now.privacy().lockAtRest()));
        return new SettingSection("privacy", texts.of("settings.section-privacy"))
                .row(texts.of("settings.hide"), texts.of("settings.hide-hint"), hide)
                .row(
                        texts.of("settings.passphrase"),
                        texts.of("settings.passphrase-hint"),
                        new PassphraseSetting(context))
                .row(texts.of("settings.notices"), texts.of("settings.notices-hint"), health)
                .row(
                        texts.of("settings.lock"),
                        texts.of("settings.lock-hint"),
                        new VBox(8, away, rest, unable(context)));
    }

    /** Says why the screen cannot be locked here, where it cannot. */
    private static Label unable(PageContext context) {
        Label why = Words.of("", "quiet", "small");
        why.setId("lock-unable");
        Wrapping.on(why);
        why.managedProperty().bind(why.visibleProperty());
        context.agent().status().subscribe(now -> {
            Optional<AgentStatus.Capability> lock = now == null
                    ? Optional.empty()
                    : now.capabilities().stream()
                            .filter(each -> each.id().equals("lock-screen") && !each.available())
                            .findFirst();
            why.setText(lock.map(AgentStatus.Capability::by).orElse(""));
            why.setVisible(lock.isPresent());
        });
        return why;
    }

    static void change(SettingsDesk desk, UnaryOperator<Privacy> change) {
        desk.change(now -> now.withPrivacy(change));
    }
}
