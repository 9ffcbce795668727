package app.nape.exchange.handout;

/** The sizes of a handout’s text, in points: never below 12, in large print never below 18. */
record Scale(boolean large) {
    private float of(float points) {
        return large ? points * 1.5f : points;
    }

    float text() {
        return of(12);
    }

    float message() {
        return of(14);
    }

    float name() {
        return of(14);
    }

    float heading() {
        return of(15);
    }

    float title() {
        return of(21);
    }
}
