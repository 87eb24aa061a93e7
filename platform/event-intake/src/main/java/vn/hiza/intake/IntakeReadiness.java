package vn.hiza.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the intake reads; a reader that lags answers from what it has, so only the first reading is waited for. */
@Readiness
@ApplicationScoped
public class IntakeReadiness implements HealthCheck {
    private final Intake intake;
    private volatile boolean onceHealthy;

    public IntakeReadiness(Intake intake) {
        this.intake = intake;
    }

    @Override
    public HealthCheckResponse call() {
        onceHealthy |= intake.healthy();
        return HealthCheckResponse.named("event intake")
                .status(onceHealthy)
                .withData("reading", intake.healthy())
                .build();
    }
}
