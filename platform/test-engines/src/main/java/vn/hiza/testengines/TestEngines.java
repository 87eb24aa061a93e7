package vn.hiza.testengines;

/**
 * Starts the engines of a test. The one place where they are chosen: by the system property {@value #CHOICE}, which is
 * {@code embedded} or {@code containers}.
 */
public final class TestEngines {
    static final String CHOICE = "hiza.tests.engines";

    private TestEngines() {}

    public static TestPostgres postgres() {
        return inContainers() ? PostgresInContainer.start() : EmbeddedTestPostgres.start();
    }

    public static TestKafka kafka() {
        return inContainers() ? KafkaInContainer.start() : EmbeddedTestKafka.start();
    }

    private static boolean inContainers() {
        String chosen = System.getProperty(CHOICE, "embedded");
        return switch (chosen) {
            case "embedded" -> false;
            case "containers" -> {
                ContainerEngine.require();
                yield true;
            }
            default -> throw new IllegalStateException(CHOICE + " is 'embedded' or 'containers', not '" + chosen + "'");
        };
    }
}
