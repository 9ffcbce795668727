package app.nape.app.window;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Draws from the generator for secrets, which is made when it is first drawn from: that takes 60 ms, and no first frame needs it. */
final class LateSecret implements RandomGenerator {
    /** Made with the first number. */
    private static final class Made {
        static final SecureRandom RANDOM = new SecureRandom();

        private Made() {}
    }

    @Override
    public long nextLong() {
        return Made.RANDOM.nextLong();
    }
}
