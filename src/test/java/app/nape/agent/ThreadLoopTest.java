package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.parts.SystemClocks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ThreadLoopTest {
    @Test
    void settlesOnceBehindAllThatItDidMeanwhileAndAgainAfterTheNextWork() throws InterruptedException {
        List<String> done = new CopyOnWriteArrayList<>();
        CountDownLatch settled = new CountDownLatch(1);
        CountDownLatch again = new CountDownLatch(1);
        try (ThreadLoop loop = new ThreadLoop(new SystemClocks(), Duration.ofMillis(300), () -> {
            done.add("settled");
            (settled.getCount() > 0 ? settled : again).countDown();
        })) {
            loop.execute(() -> {
                done.add("first");
                loop.execute(() -> done.add("second"));
            });
            assertTrue(settled.await(10, TimeUnit.SECONDS), "it settles");
            loop.execute(() -> {
                throw new IllegalStateException("what fails is work, too");
            });
            assertTrue(again.await(10, TimeUnit.SECONDS), "it settles again");
        }
        assertEquals(List.of("first", "second", "settled", "settled"), done);
    }
}
