package vn.hiza.stack.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hiza.stack.home.StackHome;
import vn.hiza.stack.ports.Ports;
import vn.hiza.stack.process.PidFile;
import vn.hiza.stack.process.Readiness;

/** {@code status}: which processes run and which are ready; exit code 0 when all are, else 3. */
final class StatusCommand implements Command {
    private static final int NOT_ALL_READY = 3;

    @Override
    public int run(List<String> typed, Surroundings around) throws Exception {
        Arguments.read(typed, Set.of()).words(0);
        StackHome home = around.home();
        List<Row> rows = rows(home, around.ports());
        StringBuilder table =
                new StringBuilder(String.format("%-20s %8s %6s  %s%n", "PROCESS", "PID", "PORT", "STATE"));
        for (Row row : rows) {
            table.append(String.format(
                    "%-20s %8s %6s  %s%n",
                    row.name, row.pid.map(String::valueOf).orElse("-"), row.port, row.state()));
        }
        table.append("Data and logs: ").append(home.folder());
        around.narration().say(table.toString());
        return rows.stream().allMatch(Row::ready) ? 0 : NOT_ALL_READY;
    }

    private record Row(String name, int port, Optional<Long> pid, boolean answers) {
        boolean ready() {
            return pid.isPresent() && answers;
        }

        String state() {
            if (pid.isEmpty()) {
                return "not running";
            }
            return answers ? "ready" : "not ready";
        }
    }

    private static List<Row> rows(StackHome home, Ports ports) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(home, "postgres", ports.postgres(), Readiness.ofPort(ports.postgres())));
        rows.add(row(home, "kafka", ports.kafka(), Readiness.ofPort(ports.kafka())));
        rows.add(application(home, "investment-service", ports.investment()));
        rows.add(application(home, "workforce-service", ports.workforce()));
        rows.add(application(home, "party-org-service", ports.partyOrg()));
        rows.add(application(home, "health-service", ports.health()));
        rows.add(application(home, "gateway", ports.gateway()));
        return rows;
    }

    private static Row application(StackHome home, String name, int port) {
        return row(home, name, port, Readiness.ofApplication(port));
    }

    private static Row row(StackHome home, String name, int port, boolean answers) {
        return new Row(name, port, new PidFile(home.pidFile(name)).running().map(ProcessHandle::pid), answers);
    }
}
