package app.nape.app;

/** Where every one of Nape's processes begins: the window, the agent and each command. */
public final class Main {
    private Main() {}

    /** Starts the process that the words name. */
    public static void main(String[] words) {
        System.out.println("Nape");
    }
}
