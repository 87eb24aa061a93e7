package vn.hiza.rest.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.rest.row.RowSink;

/** Counts rows and looks at none, up to a limit. */
final class CountedRows implements RowSink {
    /** The slug of the refusal. */
    static final String TOO_MANY = "too-many-rows";

    private final RowLimit limit;
    private int rows;

    CountedRows(RowLimit limit) {
        this.limit = limit;
    }

    int rows() {
        return rows;
    }

    @Override
    public void row(ObjectNode row, List<Flaw> flaws) {
        next();
    }

    @Override
    public void refuse(Flaw flaw) {
        next();
    }

    @Override
    public void leaveOut() {
        next();
    }

    @Override
    public void skip() {
        next();
    }

    /** @throws BusinessException for a row more than may come at once */
    void next() {
        if (rows == limit.most()) {
            throw new BusinessException(Category.TOO_LARGE, TOO_MANY, limit.refusal());
        }
        rows++;
    }
}
