package newsroom.sic.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import newsroom.sic.account.Lasting;
import newsroom.sic.account.NewToken;
import newsroom.sic.account.Person;
import newsroom.sic.account.Scope;
import newsroom.sic.account.Tokens;
import newsroom.sic.testing.Visitor;

/**
 * A client that sees the very bytes, and may stop reading when it likes.
 *
 * @param credentials the header by which it comes in
 */
record RawClient(int port, String credentials) {

    static RawClient at(int port, Visitor visitor) {
        return new RawClient(port, "Cookie: sic=" + visitor.session().orElseThrow());
    }

    /** A program, with a token that reads. */
    static RawClient at(int port, Tokens tokens, Person person) {
        return new RawClient(
                port,
                "Authorization: Bearer "
                        + tokens.make(
                                        new NewToken("raw", Set.of(Scope.READ), Lasting.MONTH),
                                        person)
                                .secret());
    }

    byte[] read(String path) throws IOException {
        return read(path, "HTTP/1.1");
    }

    /** Everything until the server closes, or breaks off. */
    byte[] read(String path, String protocol) throws IOException {
        try (Reading reading = open(path, protocol)) {
            return reading.some(Integer.MAX_VALUE);
        }
    }

    /**
     * Asks, and reads nothing yet. Accepts JSON, since a program's error is the one that could be
     * written behind a file.
     */
    Reading open(String path, String protocol) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(8 * 1024);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.getOutputStream()
                .write(
                        "GET %s %s\r\nHost: localhost\r\nAccept: application/json\r\n%s\r\nConnection: close\r\n\r\n"
                                .formatted(path, protocol, credentials)
                                .getBytes(StandardCharsets.US_ASCII));
        return new Reading(socket);
    }

    /** The last of an answer, enough to see how it ends. */
    static String end(byte[] answer) {
        int from = Math.max(0, answer.length - 40);
        return new String(answer, from, answer.length - from, StandardCharsets.UTF_8);
    }

    /** Whether it ends as a whole file of so many rows does. */
    static boolean isWhole(byte[] answer, int rows) {
        return end(answer).endsWith("\r\n0\r\nSic-Rows: " + rows + "\r\n\r\n");
    }

    /** An answer on its way. */
    record Reading(Socket socket) implements Closeable {

        byte[] some(int most) throws IOException {
            InputStream in = socket.getInputStream();
            byte[] read = new byte[Math.min(most, 64 << 20)];
            int length = 0;
            try {
                for (int n = 0; n >= 0 && length < read.length; length += Math.max(n, 0)) {
                    n = in.read(read, length, Math.min(8192, read.length - length));
                }
            } catch (SocketException reset) {
                // broken off: what has come is the answer
            }
            return Arrays.copyOf(read, length);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
