package app.nape.ui.settings;

import app.nape.content.Texts;
import app.nape.ui.SettingsDesk;
import app.nape.ui.control.Choice;
import app.nape.ui.control.Switch;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is heard, how the figure moves, and whether reminders start with the session. */
final class SoundSection {
    private SoundSection() {}

    static SettingSection of(Texts texts, SettingsDesk desk, AppearanceSection.Settled settled) {
        Switch voice = new Switch(
                texts.of("settings.voice-words"), on -> desk.change(now -> now.withSound(it -> it.withVoice(on))));
        voice.setId("voice");
        settled.follow(now -> voice.setSelected(now.sound().voice()));
        Switch chimes = new Switch(
                texts.of("settings.chimes-words"), on -> desk.change(now -> now.withSound(it -> it.withChimes(on))));
        chimes.setId("chimes");
        settled.follow(now -> chimes.setSelected(now.sound().chimes()));
        Map<Integer, String> volumes = new LinkedHashMap<>();
        for (int percent : new int[] {20, 40, 60, 80, 100}) {
            volumes.put(percent, texts.of("settings.percent", percent));
        }
        Choice<Integer> volume = new Choice<>(
                texts.of("settings.volume"),
                volumes,
                chosen -> desk.change(now -> now.withSound(it -> it.withVolume(chosen))));
        settled.follow(now -> volume.show(now.sound().volume()));
        Switch mirror = new Switch(
                texts.of("settings.mirror-words"),
                on -> desk.change(now -> now.withStretching(it -> it.withMirrored(on))));
        settled.follow(now -> mirror.setSelected(now.stretching().mirrored()));
        Switch login = new Switch(
                texts.of("settings.login-words"), on -> desk.change(now -> now.withStart(it -> it.withAtLogin(on))));
        login.setId("start-at-login");
        settled.follow(now -> login.setSelected(now.start().atLogin()));
        return new SettingSection("sound", texts.of("settings.section-sound"))
                .row(texts.of("settings.voice"), "", voice)
                .row(texts.of("settings.chimes"), "", chimes)
                .row(texts.of("settings.volume"), "", volume)
                .row(texts.of("settings.mirror"), "", mirror)
                .row(texts.of("settings.login"), texts.of("settings.login-hint"), login);
    }
}
