package newsroom.sic.outbound;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.jspecify.annotations.Nullable;

/**
 * By what the other side recognises what we have of it (RFC 9110, section 13.1).
 *
 * @param etag null where it gave none
 * @param lastModified as it wrote it; null where it gave none
 */
public record Known(@Nullable String etag, @Nullable String lastModified) {

    public static final Known NOTHING = new Known(null, null);

    private static final int LONGEST = 200;

    static Known by(HttpMessage answer) {
        return new Known(value(answer, "ETag"), value(answer, "Last-Modified"));
    }

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (etag != null) {
            headers.put("If-None-Match", etag);
        }
        if (lastModified != null) {
            headers.put("If-Modified-Since", lastModified);
        }
        return headers;
    }

    /** What is sent back has to be printable, and is not kept at any length. */
    private static @Nullable String value(HttpMessage answer, String name) {
        Header header = answer.getFirstHeader(name);
        String value = header == null ? null : header.getValue();
        return value == null
                        || value.length() > LONGEST
                        || !value.chars().allMatch(c -> c >= 0x20 && c < 0x7F)
                ? null
                : value;
    }
}
