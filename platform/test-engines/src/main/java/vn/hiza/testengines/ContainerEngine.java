package vn.hiza.testengines;

import org.testcontainers.DockerClientFactory;

/** The Docker engine that containers run on. */
final class ContainerEngine {
    private ContainerEngine() {}

    static void require() {
        try {
            DockerClientFactory.instance().client();
        } catch (IllegalStateException none) {
            throw new IllegalStateException(
                    "the profile 'containers' needs a Docker engine, and none answers that Testcontainers can speak to:"
                            + " start one or set DOCKER_HOST; './mvnw verify' without the profile needs none",
                    none);
        }
    }
}
