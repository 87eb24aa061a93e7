package vn.hiza.engines;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port for a server that starts in a moment. */
public final class FreePort {
    /**
     * Below the ports from which systems take the near end of an outgoing connection (32,768 on Linux): a connection of any
     * other process cannot take the port between this question and the server's start, or while the server is stopped.
     */
    static final int FIRST = 30_000;

    static final int LAST = 32_767;

    private FreePort() {}

    /**
     * A port of this machine nobody listens on at this moment, another one at almost every call: builds that run side by
     * side do not get the same.
     */
    public static int any() {
        int ports = LAST - FIRST + 1;
        int start = ThreadLocalRandom.current().nextInt(ports);
        for (int tried = 0; tried < ports; tried++) {
            int port = FIRST + (start + tried) % ports;
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
