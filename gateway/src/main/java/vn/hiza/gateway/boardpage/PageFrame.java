package vn.hiza.gateway.boardpage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around each page.
 *
 * @param who who is signed in, as people call it; null for nobody
 * @param links to other pages, as far as the reader may see them
 * @param otherLanguage the same page in the other language
 */
public record PageFrame(
        Saying say,
        String title,
        @Nullable String who,
        List<Link> links,
        String otherLanguage,
        String style,
        String script) {}
