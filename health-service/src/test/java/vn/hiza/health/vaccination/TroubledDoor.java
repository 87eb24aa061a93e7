package vn.hiza.health.vaccination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.rest.job.DoorJob;
import vn.hiza.rest.job.DoorSteps;
import vn.hiza.rest.job.JobDoor;

/** A door whose jobs fail as their parameters say. */
@ApplicationScoped
class TroubledDoor implements JobDoor {
    private final AtomicInteger refusals = new AtomicInteger();

    @Override
    public String name() {
        return "troubled";
    }

    @Override
    public void work(DoorJob job, DoorSteps steps) {
        if (job.asked().parameters().containsKey("deep")) {
            steps.end(() -> "sum " + depth(1));
        } else if (refusals.incrementAndGet() <= 5) {
            throw new BusinessException(Category.UNAVAILABLE, "busy", "Not now.");
        } else {
            steps.end(() -> "after " + refusals.get());
        }
    }

    @Override
    public String failed(String detail, Iterable<String> parts) {
        return "failed";
    }

    @Override
    public String cancelled(Iterable<String> parts) {
        return "cancelled";
    }

    /** Deeper than any stack. */
    private static long depth(long above) {
        return above == 0 ? 0 : 1 + depth(above + 1);
    }
}
