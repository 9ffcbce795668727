package app.nape.desktop;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What this desktop offers at one time. Never changes; when something appears or goes, a new one comes with
 * {@link DesktopEvent.DesktopChanged}.
 */
public record Desktop(
        Offer<IdleSource> idle,
        Offer<SessionLock> lock,
        Offer<ScreenLocker> locker,
        Offer<SleepSource> sleep,
        Offer<QuietSource> doNotDisturb,
        Offer<QuietSource> fullScreen,
        Offer<QuietSource> microphone,
        Offer<QuietSource> camera,
        Offer<QuietSource> screenSharing,
        Offer<QuietSource> presentation,
        Offer<QuietSource> playing,
        Offer<ProgramSource> programs,
        Offer<Notifier> notifier,
        Offer<TrayIcon> tray,
        Offer<Autostart> autostart,
        Offer<Speaker> speaker,
        Offer<Chime> chime,
        Offer<ColourScheme> colours) {

    /** A desktop that offers nothing, for this one reason. */
    public static Desktop without(Absence because) {
        return new Desktop(
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because),
                Offer.absent(because));
    }

    /** Every offer under its stable id, in the order in which a person reads them. */
    public Map<String, Offer<?>> offers() {
        Map<String, Offer<?>> offers = new LinkedHashMap<>();
        offers.put("idle", idle);
        offers.put("lock", lock);
        offers.put("lock-screen", locker);
        offers.put("sleep", sleep);
        offers.put("do-not-disturb", doNotDisturb);
        offers.put("full-screen", fullScreen);
        offers.put("microphone", microphone);
        offers.put("camera", camera);
        offers.put("screen-sharing", screenSharing);
        offers.put("presentation", presentation);
        offers.put("playing", playing);
        offers.put("programs", programs);
        offers.put("notifications", notifier);
        offers.put("tray", tray);
        offers.put("autostart", autostart);
        offers.put("speech", speaker);
        offers.put("chime", chime);
        offers.put("colour-scheme", colours);
        return offers;
    }
}
