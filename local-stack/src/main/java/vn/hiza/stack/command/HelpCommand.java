package vn.hiza.stack.command;

import java.util.List;

/** {@code help}. */
final class HelpCommand implements Command {
    static final String TEXT = """
            The suite of the Hanoi industrial zones on this machine.

              ./hiza up                 builds what is missing, starts PostgreSQL, Kafka, the four services and the
                                        gateway, loads the seeds, prints the board, stays up; Ctrl-C ends everything
              ./hiza up --detach        the same in the background; returns when everything is ready
              ./hiza status             which processes run, with pid, port and state; exit code 3 unless all are ready
              ./hiza down               stops the suite; its data stay
              ./hiza reset              stops the suite and erases its data
              ./hiza board [--as-of DATE] [--lang vi|en]
                                        the board's figures of a day (2021-11-26 unless another is named), in both
                                        languages or in one with the figures' names
              ./hiza token CLIENT       a bearer token of the local issuer; without CLIENT, the list of clients
              ./hiza bench ...          measures the suite; ./hiza bench help says what can be measured
              ./hiza help               this text

            Settings, from the environment:
              HIZA_HOME          folder of data, logs, pid files and keys (.hiza beside this script)
              HIZA_PORT_OFFSET   added to every port, so that two suites fit on one machine (0)
              JAVA_HOME          a JDK, 17 or newer; else the java on the PATH is used

            Ports: gateway 8080, investment 8081, workforce 8082, party-org 8083, health 8084,
            PostgreSQL 15432, Kafka 19092 and 19093.

            A process that dies while the suite is up is told of and started again. After a change in the
            sources, build with ./mvnw -DskipTests package; ./hiza builds only what is missing.""";

    @Override
    public int run(List<String> typed, Surroundings around) {
        around.narration().say(TEXT);
        return 0;
    }
}
