package outward.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client's TCP service, a program of its own: answers each line with the same line and the address it came from. */
final class Listener {
    /** The port of Remote Desktop, the first of the purposes of manage-out. */
    static final int PORT = 3389;

    static final String READY = "ready";

    private static final int PATIENCE_MILLIS = 5_000;

    private Listener() {}

    /** Listens on every address of the namespace, present and future, until its standard input ends. */
    public static void main(String[] arguments) throws IOException {
        ServerSocket listening = new ServerSocket();
        listening.bind(new InetSocketAddress(InetAddress.getByName("::"), PORT));
        Thread answering = new Thread(() -> answer(listening));
        answering.setDaemon(true);
        answering.start();
        System.out.println(READY);
        System.in.readAllBytes();
    }

    private static void answer(ServerSocket listening) {
        while (true) {
            try {
                Socket caller = listening.accept();
                new Thread(() -> answer(caller)).start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void answer(Socket caller) {
        try (caller) {
            caller.setSoTimeout(PATIENCE_MILLIS);
            var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
            String line = lines.readLine();
            var answers = new PrintStream(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
            answers.println(line + " " + caller.getInetAddress().getHostAddress());
        } catch (IOException e) {
            System.err.println("A caller was lost: " + e.getMessage());
        }
    }
}
