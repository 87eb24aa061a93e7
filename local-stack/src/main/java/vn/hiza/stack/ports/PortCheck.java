package vn.hiza.stack.ports;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import vn.hiza.stack.Refusal;

/** Finds out before anything starts whether every port is free. */
public final class PortCheck {
    private PortCheck() {}

    public static void check(Ports ports) {
        for (Map.Entry<String, Integer> wanted : ports.byUse().entrySet()) {
            if (!free(wanted.getValue())) {
                throw new Refusal("Port " + wanted.getValue() + " (" + wanted.getKey() + ") is taken by "
                        + PortOwner.of(wanted.getValue()).orElse("another process")
                        + ".\nStop that process, or set HIZA_PORT_OFFSET (as HIZA_PORT_OFFSET=100 ./hiza up) to move every"
                        + " port of the suite.");
            }
        }
    }

    public static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // A port that only waits for old connections to fade is free, as it is for the servers themselves.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
