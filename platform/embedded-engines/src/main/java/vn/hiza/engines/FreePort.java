package vn.hiza.engines;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** A port for a server that starts in a moment. */
public final class FreePort {
    /**
     * Below the ports from which systems take the near end of an outgoing connection (32,768 on Linux): a connection of any
     * other process cannot take the port between this question and the server's start, or while the server is stopped.
     */
    static final int FIRST = 30_000;

    static final int LAST = 32_767;

    private static final int PORTS = LAST - FIRST + 1;

    /** Builds that run side by side begin in different places. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(PORTS));

    private FreePort() {}

    /** A port of this machine nobody listens on at this moment, another one at each call. */
    public static int any() {
        for (int tried = 0; tried < PORTS; tried++) {
            int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), PORTS);
            if (free(port)) {
                return port;
            }
        }
        throw new IllegalStateException("every port from " + FIRST + " to " + LAST + " is taken");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
