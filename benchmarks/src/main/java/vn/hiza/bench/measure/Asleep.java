package vn.hiza.bench.measure;

import java.io.IOException;
import java.util.Map;

/** A process of the suite that is stopped for a moment and goes on where it was. */
record Asleep(long process) implements AutoCloseable {

    static Asleep process(Map<String, Long> processes, String name) throws IOException, InterruptedException {
        Long process = processes.get(name);
        if (process == null) {
            throw new IllegalStateException("the suite has no process " + name + "; it has " + processes.keySet());
        }
        signal("-STOP", process);
        return new Asleep(process);
    }

    static Asleep nobody() {
        return new Asleep(0);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process > 0) {
            signal("-CONT", process);
        }
    }

    private static void signal(String name, long process) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", name, Long.toString(process))
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("kill " + name + " " + process + " answered " + code);
        }
    }
}
