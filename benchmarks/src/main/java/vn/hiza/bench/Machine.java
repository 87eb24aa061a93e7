package vn.hiza.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What the figures were measured on.
 *
 * @param loadBefore the system's load average before anything was started: well above 0, others were at work, too
 */
public record Machine(int cores, String processor, long memoryMegabytes, String system, String jdk, double loadBefore) {

    public static Machine here() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                readProcessor(),
                memory() >> 20,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    String text() {
        return cores + " cores (" + processor + "), " + memoryMegabytes / 1024 + " GB, " + system + ", " + jdk
                + ", load average before " + loadBefore;
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }

    private static String readProcessor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }
}
