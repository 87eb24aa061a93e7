package vn.hiza.testing.wrong.fields;

import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Cannot be made with what it needs. */
class Injected {
    @Inject
    @Nullable
    Clock given;

    @ConfigProperty
    @Nullable
    String configured;
}
