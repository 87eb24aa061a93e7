package vn.hiza.gateway.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.gateway.board.BoardComputation;
import vn.hiza.gateway.board.Sight;

/** Checks publications: their bytes against their digest, their figures against the facts known then. */
@ApplicationScoped
public class Verifications {
    private final Publications publications;
    private final PastLedger past;
    private final BoardComputation board;
    private final Semaphore one = new Semaphore(1);

    public Verifications(Publications publications, PastLedger past, BoardComputation board) {
        this.publications = publications;
        this.past = past;
        this.board = board;
    }

    /** @throws BusinessException when another one goes on: each needs room for a second ledger */
    public Verification verify(Publication publication) {
        if (!one.tryAcquire()) {
            throw new BusinessException(
                    Category.UNAVAILABLE,
                    "verification-running",
                    "Another publication is being verified; ask again in a minute.");
        }
        try {
            return verified(publication);
        } finally {
            one.release();
        }
    }

    private Verification verified(Publication publication) {
        Document published = publications.document(publication.id());
        PastLedger.Known<Document> recomputed = past.ask(
                publications.batch(publication.id()),
                view -> Document.of(board.board(view, publication.query(), Sight.NONE)));
        List<Verification.Differing> differing =
                differing(published.figures(), recomputed.answer().figures());
        Verification.Digest digest = new Verification.Digest(
                publication.digest(), published.digest(), publication.digest().equals(published.digest()));
        return new Verification(
                publication.id(),
                digest.matches() && differing.isEmpty(),
                digest,
                recomputed.facts(),
                published.figures().size(),
                differing);
    }

    private static List<Verification.Differing> differing(JsonNode published, JsonNode recomputed) {
        List<Verification.Differing> differing = new ArrayList<>();
        for (JsonNode figure : published) {
            String code = figure.path("code").asText();
            JsonNode again = Figures.of(recomputed, code);
            if (!Figures.same(figure, again)) {
                differing.add(new Verification.Differing(code, figure, again));
            }
        }
        return differing;
    }
}
