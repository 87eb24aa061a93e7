package vn.hiza.stack;

/** What a long command tells the person waiting for it. */
public interface Narration {
    /** A line that stays. */
    void say(String line);

    /** Where the work is now; the next call replaces it. */
    void progress(String line);

    /** Tells nobody. */
    static Narration silent() {
        return new Narration() {
            @Override
            public void say(String line) {}

            @Override
            public void progress(String line) {}
        };
    }
}
