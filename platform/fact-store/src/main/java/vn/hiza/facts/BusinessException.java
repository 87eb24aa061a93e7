package vn.hiza.facts;

import java.util.List;

/** A refusal of a whole request: a slug that callers can rely on, a category, and the flaws found. */
public final class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String slug;
    private final Category category;
    private final transient List<Flaw> flaws;

    public BusinessException(Category category, String slug, String message) {
        this(category, slug, message, List.of());
    }

    public BusinessException(Category category, String slug, String message, List<Flaw> flaws) {
        super(message);
        this.slug = slug;
        this.category = category;
        this.flaws = List.copyOf(flaws);
    }

    /** The refusal that one or more flaws of a single statement amount to; the first names it. */
    public static BusinessException of(List<Flaw> flaws) {
        Flaw first = flaws.get(0);
        return new BusinessException(first.category(), first.code(), first.message(), flaws);
    }

    public String slug() {
        return slug;
    }

    public Category category() {
        return category;
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    /** A key stands for one request; what was answered to another is no answer to this. */
    public static BusinessException keyReused() {
        return new BusinessException(
                Category.UNPROCESSABLE,
                "idempotency-key-reused",
                "This Idempotency-Key was used for another request; take a new key for a new request.");
    }
}
