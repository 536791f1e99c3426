package newsroom.sic.account.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one request from another: method, address, and body. Of files the names and contents
 * count, not the boundary between them, which most clients make up anew each time.
 */
final class Fingerprint {

    private static final int AT_ONCE = 64 * 1024;

    private Fingerprint() {}

    static String of(HttpServletRequest request) throws IOException, ServletException {
        MessageDigest digest = sha256();
        add(digest, request.getMethod());
        add(digest, request.getRequestURI());
        add(digest, String.valueOf(request.getQueryString()));
        if (request instanceof ReadBody read) {
            digest.update(read.bytes());
        } else {
            addParts(digest, request);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addParts(MessageDigest digest, HttpServletRequest request)
            throws IOException, ServletException {
        try {
            for (Part part : request.getParts()) {
                add(digest, part.getName());
                add(digest, String.valueOf(part.getSubmittedFileName()));
                add(digest, Long.toString(part.getSize()));
                try (InputStream content = part.getInputStream()) {
                    byte[] some = new byte[AT_ONCE];
                    for (int n = content.read(some); n >= 0; n = content.read(some)) {
                        digest.update(some, 0, n);
                    }
                }
            }
        } catch (IllegalStateException tooLarge) {
            add(digest, "too large"); // and refused as that further on
        }
    }

    private static void add(MessageDigest digest, String value) {
        digest.update(value.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
