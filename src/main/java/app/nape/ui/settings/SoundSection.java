package app.nape.ui.settings;

import app.nape.exercise.SessionEffect;
import app.nape.settings.Sound;
import app.nape.ui.PageContext;
import app.nape.ui.SettingsDesk;
import app.nape.ui.Voice;
import app.nape.ui.control.AtLogin;
import app.nape.ui.control.Choice;
import app.nape.ui.control.Switch;
import app.nape.words.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is heard, and whether reminders start with the session. */
final class SoundSection {
    private static final int[] PERCENT = {20, 40, 60, 80, 100};
    private static final int[] RATES = {70, 90, 110, 140};

    private final PageContext context;
    private final Texts texts;
    private final SettingsDesk desk;

    private SoundSection(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        this.desk = context.settings();
    }

    static SettingSection of(PageContext context, AppearanceSection.Settled settled, Voice heard) {
        return new SoundSection(context).built(settled, heard);
    }

    private SettingSection built(AppearanceSection.Settled settled, Voice heard) {
        Switch voice = new Switch(texts.of("settings.voice-words"), on -> change(it -> it.withVoice(on)));
        voice.setId("voice");
        settled.follow(now -> voice.setSelected(now.sound().voice()));
        Button sample = hear("hear-voice", () -> heard.say(texts.of("settings.voice-sample"), sound()));
        Switch inBreaks = new Switch(texts.of("settings.voice-breaks-words"), on -> change(it -> it.withInBreaks(on)));
        inBreaks.setId("voice-in-breaks");
        settled.follow(now -> inBreaks.setSelected(now.sound().inBreaks()));
        Choice<Integer> spoken = new Choice<>(
                texts.of("settings.voice-volume"), percents(), chosen -> change(it -> it.withVoiceVolume(chosen)));
        settled.follow(now -> spoken.show(now.sound().voiceVolume()));
        Map<Integer, String> speeds = new LinkedHashMap<>();
        for (int rate : RATES) {
            // texts: settings.voice-rate.*
            speeds.put(rate, texts.of("settings.voice-rate." + rate));
        }
        Choice<Integer> rate =
                new Choice<>(texts.of("settings.voice-rate"), speeds, chosen -> change(it -> it.withVoiceRate(chosen)));
        settled.follow(now -> rate.show(now.sound().voiceRate()));
        Switch chimes = new Switch(texts.of("settings.chimes-words"), on -> change(it -> it.withChimes(on)));
        chimes.setId("chimes");
        settled.follow(now -> chimes.setSelected(now.sound().chimes()));
        Button ring = hear("hear-chime", () -> heard.sound(SessionEffect.Tone.HOLD_BEGINS, sound().volume()));
        Choice<Integer> volume =
                new Choice<>(texts.of("settings.volume"), percents(), chosen -> change(it -> it.withVolume(chosen)));
        settled.follow(now -> volume.show(now.sound().volume()));
        SettingSection section = new SettingSection("sound", texts.of("settings.section-sound"))
                .row(texts.of("settings.voice"), texts.of("settings.voice-hint"), both(voice, sample))
                .row(texts.of("settings.voice-breaks"), texts.of("settings.voice-breaks-hint"), inBreaks)
                .row(texts.of("settings.voice-volume"), "", spoken)
                .row(texts.of("settings.voice-rate"), "", rate);
        if (heard.reads()) {
            section.row(texts.of("settings.aloud"), texts.of("settings.aloud-hint"), reading(settled));
        }
        return section.row(texts.of("settings.chimes"), "", both(chimes, ring))
                .row(texts.of("settings.volume"), "", volume)
                .row(texts.of("settings.login"), texts.of("settings.login-hint"), new AtLogin(context));
    }

    /** When the window is read aloud. */
    private Choice<Reading> reading(AppearanceSection.Settled settled) {
        Map<Reading, String> words = new LinkedHashMap<>();
        words.put(Reading.WITH_SCREEN_READER, texts.of("settings.aloud-with-reader"));
        words.put(Reading.ALWAYS, texts.of("settings.aloud-always"));
        words.put(Reading.NEVER, texts.of("settings.aloud-never"));
        Choice<Reading> reading =
                new Choice<>(texts.of("settings.aloud"), words, chosen -> change(it -> it.withAloud(chosen.aloud())));
        reading.setId("aloud");
        settled.follow(now -> reading.show(Reading.of(now.sound().aloud())));
        return reading;
    }

    private Button hear(String id, Runnable play) {
        Button hear = new Button(texts.of("settings.hear"), new FontIcon(Feather.VOLUME_2));
        hear.setId(id);
        hear.setOnAction(_ -> play.run());
        return hear;
    }

    private static VBox both(Node choice, Node sample) {
        return new VBox(8, choice, sample);
    }

    private Map<Integer, String> percents() {
        Map<Integer, String> words = new LinkedHashMap<>();
        for (int percent : PERCENT) {
            words.put(percent, texts.of("settings.percent", percent));
        }
        return words;
    }

    private Sound sound() {
        return desk.settings().get().sound();
    }

    private void change(UnaryOperator<Sound> change) {
        desk.change(now -> now.withSound(change));
    }
}
