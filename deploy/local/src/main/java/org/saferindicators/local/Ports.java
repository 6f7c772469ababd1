package org.saferindicators.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Free TCP ports of the loopback address. */
public final class Ports {

    /** Below the ephemeral ports of the usual systems, so that no client socket takes the port of a stopped server. */
    private static final int FIRST = 15_000;

    private static final int END = 32_000;
    private static final int ATTEMPTS = 200;

    private Ports() {}

    /**
     * Returns a port nobody listens on.
     *
     * @throws IllegalStateException when 200 random ports were all taken
     */
    public static int free() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(FIRST, END))
                .limit(ATTEMPTS)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free port between " + FIRST + " and " + END));
    }

    /** Whether a server that listens on the port could not start. */
    public static boolean isTaken(int port) {
        return isOpen(port) || !isFree(port);
    }

    /** Whether somebody takes connections on the port; a client library that asks too early fills the log. */
    static boolean isOpen(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
