package app.nape.exchange.handout;

import app.nape.code.Worded;

/** How exercises lie on the pages of a handout. */
public enum HandoutLayout implements Worded {
    /** One on a page, with large figures. */
    ONE(1),
    TWO(2),
    FOUR(4),
    /** Names and doses in a list, without figures and steps. */
    LIST(0);

    private final int onAPage;

    HandoutLayout(int onAPage) {
        this.onAPage = onAPage;
    }

    /** Most exercises on a page; 0 for as many as it holds. */
    public int onAPage() {
        return onAPage;
    }
}
