package vn.hiza.stack.ports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port, where the operating system tells: Linux does, in {@code /proc}. */
final class PortOwner {
    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** In words, as {@code process 4711 (java)}. */
    static Optional<String> of(int port) {
        List<String> sockets = listeningSockets(port);
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .filter(process -> holds(process, sockets))
                    .findFirst()
                    .map(PortOwner::words);
        } catch (IOException notTold) {
            return Optional.empty();
        }
    }

    private static List<String> listeningSockets(int port) {
        List<String> sockets = new ArrayList<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            try {
                for (String line : Files.readAllLines(PROC.resolve(table))) {
                    String[] cells = line.trim().split("\\s+");
                    if (cells.length > 9
                            && cells[1].endsWith(String.format(":%04X", port))
                            && cells[3].equals(LISTENING)) {
                        sockets.add("socket:[" + cells[9] + "]");
                    }
                }
            } catch (IOException notTold) {
                return sockets;
            }
        }
        return sockets;
    }

    private static boolean holds(Path process, List<String> sockets) {
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            return files.anyMatch(file -> {
                try {
                    return sockets.contains(Files.readSymbolicLink(file).toString());
                } catch (IOException gone) {
                    return false;
                }
            });
        } catch (IOException anothers) {
            return false;
        }
    }

    private static String words(Path process) {
        try {
            return "process " + process.getFileName() + " ("
                    + Files.readString(process.resolve("comm")).trim() + ")";
        } catch (IOException gone) {
            return "process " + process.getFileName();
        }
    }
}
