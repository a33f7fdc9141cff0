package nl.verbetermonitor.distribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A wire between a client and a real mail server, of which a test holds the pliers: it sees every line, and may answer in the
 * place of the server, cut the wire or keep silent. It can also be the closed part of a connection to a server that knows none.
 */
public final class Wire implements AutoCloseable {

    /** What passes on the wire. */
    public enum Kind {
        COMMAND,
        /** A line of the message itself; the last one is a point. */
        DATA,
        REPLY
    }

    /**
     * Something that passes.
     *
     * @param line of a command or of the message; of a reply its last line
     * @param command to which a reply answers; of the message a point
     */
    public record Passing(Kind kind, String command, String line) {

        public boolean isCommand(String name) {
            return kind == Kind.COMMAND && line.regionMatches(true, 0, name, 0, name.length());
        }

        public boolean isEndOfMessage() {
            return kind == Kind.DATA && line.equals(".");
        }

        public boolean isReplyToMessage() {
            return kind == Kind.REPLY && command.equals(".");
        }
    }

    /** What the test does with it. */
    public sealed interface Move {
        Move PASS = new Pass();
        Move CUT = new Cut();
        Move KEEP_SILENT = new KeepSilent();

        record Pass() implements Move {}

        record Cut() implements Move {}

        record KeepSilent() implements Move {}

        record Answer(String line) implements Move {}

        static Move answer(String line) {
            return new Answer(line);
        }
    }

    /** The test itself. */
    @FunctionalInterface
    public interface Hand {
        Move at(Passing passing);
    }

    /** How the wire is closed to others. */
    public enum Closed {
        NEVER,
        FROM_THE_START,
        ON_DEMAND
    }

    private final int server;
    private final Hand hand;
    private final Closed closed;
    private final Optional<SSLContext> tls;
    private final ServerSocket socket;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    private Wire(int server, Hand hand, Closed closed, Optional<SSLContext> tls) {
        this.server = server;
        this.hand = hand;
        this.closed = closed;
        this.tls = tls;
        try {
            this.socket = closed == Closed.FROM_THE_START
                    ? tls.orElseThrow()
                            .getServerSocketFactory()
                            .createServerSocket(0, 50, InetAddress.getLoopbackAddress())
                    : new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** A wire to the server at a port of this machine. */
    public static Wire to(int server, Hand hand) {
        return new Wire(server, hand, Closed.NEVER, Optional.empty());
    }

    /** A wire that others cannot read, with a certificate of the test's own. */
    public static Wire closed(int server, Closed closed, SSLContext tls) {
        return new Wire(server, passing -> Move.PASS, closed, Optional.of(tls));
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The commands that the client gave, in order. */
    public List<String> commands() {
        return List.copyOf(lines);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                Socket client = socket.accept();
                open.add(client);
                start(() -> serve(client));
            }
        } catch (IOException e) {
            // the test is over
        }
    }

    private void serve(Socket client) {
        try (Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
                client) {
            new Talk(client, behind).go();
        } catch (IOException | CutException e) {
            // so it goes with wires
        }
    }

    private static final class CutException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** One connection. */
    private final class Talk {
        private final BufferedReader fromServer;
        private final OutputStream toServer;
        private Socket client;
        private BufferedReader fromClient;
        private OutputStream toClient;

        Talk(Socket client, Socket behind) throws IOException {
            this.client = client;
            this.fromClient = reader(client);
            this.toClient = client.getOutputStream();
            this.fromServer = reader(behind);
            this.toServer = behind.getOutputStream();
        }

        private static BufferedReader reader(Socket socket) throws IOException {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        void go() throws IOException {
            reply("");
            for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
                lines.add(line);
                if (closed == Closed.ON_DEMAND && line.equalsIgnoreCase("STARTTLS")) {
                    write(toClient, "220 Go ahead");
                    close();
                } else if (passes(new Passing(Kind.COMMAND, "", line))) {
                    write(toServer, line);
                    String reply = reply(line);
                    if (reply.startsWith("354")) {
                        message();
                    }
                }
            }
        }

        private void close() throws IOException {
            SSLSocket secure = (SSLSocket) tls.orElseThrow().getSocketFactory().createSocket(client, null, true);
            secure.setUseClientMode(false);
            client = secure;
            fromClient = reader(secure);
            toClient = secure.getOutputStream();
        }

        private void message() throws IOException {
            String line;
            do {
                line = fromClient.readLine();
                if (line == null) {
                    throw new CutException();
                }
                if (passes(new Passing(Kind.DATA, ".", line))) {
                    write(toServer, line);
                }
            } while (!line.equals("."));
            reply(".");
        }

        private String reply(String command) throws IOException {
            List<String> reply = new ArrayList<>();
            String line;
            do {
                line = fromServer.readLine();
                if (line == null) {
                    throw new CutException();
                }
                reply.add(line);
            } while (line.length() > 3 && line.charAt(3) == '-');
            if (closed == Closed.ON_DEMAND
                    && command.regionMatches(true, 0, "EHLO", 0, 4)
                    && !(client instanceof SSLSocket)) {
                reply.set(reply.size() - 1, "250-" + line.substring(4));
                reply.add("250 STARTTLS");
            }
            if (passes(new Passing(Kind.REPLY, command, line))) {
                for (String part : reply) {
                    write(toClient, part);
                }
            }
            return line;
        }

        /** Whether it goes on to the other side. */
        private boolean passes(Passing passing) throws IOException {
            Move move = hand.at(passing);
            if (move instanceof Move.Answer answer) {
                write(toClient, answer.line());
                return false;
            } else if (move instanceof Move.Cut) {
                throw new CutException();
            } else if (move instanceof Move.KeepSilent) {
                while (fromClient.readLine() != null) {
                    // it may say what it likes
                }
                throw new CutException();
            }
            return true;
        }

        private static void write(OutputStream target, String line) throws IOException {
            target.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            target.flush();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket client : open) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
