package vn.hiza.gateway.boardpage.rest;

import jakarta.inject.Singleton;

/** What every page is sent with. */
@Singleton
public class PageSurroundings {
    private final PageFrames frames;
    private final PageAnswers answers;
    private final PagePolicy policy;

    public PageSurroundings(PageFrames frames, PageAnswers answers, PagePolicy policy) {
        this.frames = frames;
        this.answers = answers;
        this.policy = policy;
    }

    public PageFrames frames() {
        return frames;
    }

    public PageAnswers answers() {
        return answers;
    }

    public PagePolicy policy() {
        return policy;
    }
}
