package app.nape.ui.breaks;

import javafx.animation.AnimationTimer;

/** Time as a break's windows have it: what it is, and a call with each picture on the screen. A test lets it go by. On the FX thread. */
interface Frames {
    /** The toolkit's own. */
    Frames OF_THE_SCREEN = new Frames() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Beat beat(Runnable each) {
            AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    each.run();
                }
            };
            return new Beat() {
                @Override
                public void start() {
                    timer.start();
                }

                @Override
                public void stop() {
                    timer.stop();
                }
            };
        }
    };

    /** Nanoseconds since some moment, never less than before. */
    long nanos();

    /** Calls {@code each} with every picture once it is started. */
    Beat beat(Runnable each);

    /** Starts and stops; doing so twice is doing so once. */
    interface Beat {
        /** Calls from the next picture on. */
        void start();

        /** Calls no more. */
        void stop();
    }
}
