package app.nape.desktop;

/** A {@link Desktop} being put together by the adapters, on their one thread. */
public final class DesktopDraft {
    public Offer<IdleSource> idle;
    public Offer<SessionLock> lock;
    public Offer<ScreenLocker> locker;
    public Offer<SleepSource> sleep;
    public Offer<QuietSource> doNotDisturb;
    public Offer<QuietSource> fullScreen;
    public Offer<QuietSource> microphone;
    public Offer<QuietSource> camera;
    public Offer<QuietSource> screenSharing;
    public Offer<QuietSource> presentation;
    public Offer<QuietSource> playing;
    public Offer<ProgramSource> programs;
    public Offer<Notifier> notifier;
    public Offer<TrayIcon> tray;
    public Offer<Autostart> autostart;
    public Offer<Speaker> speaker;
    public Offer<Chime> chime;
    public Offer<ColourScheme> colours;

    /** Starts from this one. */
    public DesktopDraft(Desktop from) {
        idle = from.idle();
        lock = from.lock();
        locker = from.locker();
        sleep = from.sleep();
        doNotDisturb = from.doNotDisturb();
        fullScreen = from.fullScreen();
        microphone = from.microphone();
        camera = from.camera();
        screenSharing = from.screenSharing();
        presentation = from.presentation();
        playing = from.playing();
        programs = from.programs();
        notifier = from.notifier();
        tray = from.tray();
        autostart = from.autostart();
        speaker = from.speaker();
        chime = from.chime();
        colours = from.colours();
    }

    /** As it stands. */
    public Desktop desktop() {
        return new Desktop(
                idle,
                lock,
                locker,
                sleep,
                doNotDisturb,
                fullScreen,
                microphone,
                camera,
                screenSharing,
                presentation,
                playing,
                programs,
                notifier,
                tray,
                autostart,
                speaker,
                chime,
                colours);
    }
}
