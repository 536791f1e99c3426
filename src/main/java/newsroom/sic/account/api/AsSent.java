package newsroom.sic.account.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a program may send: a body of bounded size in well-formed UTF-8, and the version that a
 * change is made against. The version is the first number of the entity-tag in If-Match (RFC 9110,
 * section 13.1.1); controllers find it as {@code @RequestAttribute int against}, and the whole tag
 * as {@code seen}.
 */
final class AsSent extends OncePerRequestFilter {

    /** In bytes: half a million code points, each as JSON's longest escape of two units. */
    static final int LARGEST = 8 * 1024 * 1024;

    private static final Set<String> CHANGES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern TAG = Pattern.compile("(W/)?\"((\\d{1,9})?[!#-~\\x80-\\xFF]*)\"");
    private static final int NO_VERSION_OF_OURS = -1;

    private final Shut shut;

    AsSent(Shut shut) {
        this.shut = shut;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!CHANGES.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest read;
        try {
            noteVersion(request, request.getHeader("If-Match"));
            read = isMultipart(request) ? request : new ReadBody(request, body(request));
        } catch (Refusal no) {
            shut.refuse(request, response, no);
            return;
        }
        chain.doFilter(read, response);
    }

    /** A weak tag never matches (strong comparison), nor one that Sic has not given out. */
    private static void noteVersion(HttpServletRequest request, @Nullable String match) {
        if (match == null || match.isBlank() || match.strip().equals("*")) {
            return; // names no version: those who need one say so
        }
        Matcher tag = TAG.matcher(match.strip());
        if (!tag.matches()) {
            throw new Refusal(Refusal.Kind.MALFORMED, "account.refused.tag");
        }
        boolean ours = tag.group(1) == null && tag.group(3) != null;
        request.setAttribute("seen", tag.group(1) == null ? tag.group(2) : tag.group());
        request.setAttribute("against", ours ? Integer.parseInt(tag.group(3)) : NO_VERSION_OF_OURS);
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Its fields would be taken for parameters, also where an address needs no body. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getHeader("Content-Encoding") != null) {
            throw new Refusal(Refusal.Kind.UNKNOWN_FORMAT, "account.refused.encoded");
        }
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
        if (isForm(request) && request.getContentLengthLong() != 0) {
            throw new Refusal(Refusal.Kind.UNKNOWN_FORMAT, "account.refused.form");
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw tooLarge();
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException no) {
            throw new Refusal(Refusal.Kind.MALFORMED, "account.refused.no-utf8");
        }
        return body;
    }

    private static Refusal tooLarge() {
        return new Refusal(Refusal.Kind.TOO_LARGE, "account.refused.body-too-large", LARGEST);
    }
}
