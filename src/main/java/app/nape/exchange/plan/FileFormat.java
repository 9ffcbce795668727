package app.nape.exchange.plan;

/** The two files that pass between therapist and person. Both have the same envelope. */
enum FileFormat {
    PLAN("nape-plan", "plan", 128 << 10, 2 << 20),
    PROGRESS("nape-progress", "progress", 2 << 20, 2 << 20);

    /** The one version there is so far. */
    static final int VERSION = 1;

    private final String format;
    private final String body;
    private final int most;
    private final int mostWithPictures;

    FileFormat(String format, String body, int most, int mostWithPictures) {
        this.format = format;
        this.body = body;
        this.most = most;
        this.mostWithPictures = mostWithPictures;
    }

    /** What the file says that it is. */
    String format() {
        return format;
    }

    /** Name of the member that is signed. */
    String body() {
        return body;
    }

    /** The shape of that member. */
    Shape shape() {
        return switch (this) {
            case PLAN -> PlanShape.PLAN;
            case PROGRESS -> ProgressShape.PROGRESS;
        };
    }

    /** Most bytes of a file without pictures. */
    int most() {
        return most;
    }

    /** Most bytes of any. */
    int mostWithPictures() {
        return mostWithPictures;
    }

    /** What stands before the bytes that are signed, so that no signature of one kind can pass for one of another. */
    String context() {
        return format + "/" + VERSION + "\n";
    }
}
