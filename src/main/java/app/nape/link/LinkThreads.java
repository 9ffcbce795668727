package app.nape.link;

/** Threads of the link: daemons with small stacks, since they mostly wait. */
final class LinkThreads {
    private static final long STACK_BYTES = 256 * 1024L;

    private LinkThreads() {}

    static Thread start(String name, Runnable work) {
        Thread thread = made(name, work);
        thread.start();
        return thread;
    }

    static Thread made(String name, Runnable work) {
        Thread thread = new Thread(null, work, name, STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
