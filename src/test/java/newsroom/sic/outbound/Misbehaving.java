package newsroom.sic.outbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** Answers that were made to do harm, or to wait for. */
final class Misbehaving {

    static final String TEXT = "200 OK\r\nContent-Type: text/plain";

    private Misbehaving() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static void endless(String head, OutputStream out) throws IOException {
        out.write(bytes("HTTP/1.1 " + head + "\r\n\r\n"));
        while (true) {
            out.write(new byte[8192]);
        }
    }

    /** A byte each time that so long has passed. */
    static void drip(String head, Duration pause, OutputStream out)
            throws IOException, InterruptedException {
        out.write(bytes(head));
        CountDownLatch never = new CountDownLatch(1);
        while (!never.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            out.write('a');
            out.flush();
        }
    }

    /** With gzip, as it is sent. */
    static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(
                bytes(
                        "HTTP/1.1 "
                                + TEXT
                                + "\r\nContent-Encoding: gzip\r\nContent-Length: "
                                + packed.size()
                                + "\r\n\r\n"));
        all.writeBytes(packed.toByteArray());
        return all.toByteArray();
    }

    /** That many bytes, whatever its head says. */
    static byte[] of(int said, String content) {
        return bytes("HTTP/1.1 " + TEXT + "\r\nContent-Length: " + said + "\r\n\r\n" + content);
    }
}
