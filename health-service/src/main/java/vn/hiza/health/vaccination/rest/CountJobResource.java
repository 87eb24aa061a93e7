package vn.hiza.health.vaccination.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hiza.rest.access.Governed;
import vn.hiza.rest.job.BatchJobs;
import vn.hiza.rest.job.JobResource;

/** The batches of vaccination counts that are written after their answer. */
@Path("/api/v1/vaccination-counts/batch/jobs")
@Governed("vaccination-counts")
@Tag(name = "vaccination-counts")
public class CountJobResource extends JobResource {
    public CountJobResource(BatchJobs jobs) {
        super(jobs, "vaccination-counts");
    }
}
