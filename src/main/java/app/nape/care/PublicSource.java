package app.nape.care;

/** A public page that a rule, a caution or a figure rests on. */
public record PublicSource(String key, String title, String url) {
    /** In one line: title, then address. */
    public String line() {
        return title + ", " + url;
    }
}
