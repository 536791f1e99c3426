package newsroom.sic.account.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what no page of Sic sends: methods it has no use for, changes asked for by another
 * site, and a parameter given twice, of which one part of a program may read the first and another
 * the last.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class OddRequests extends OncePerRequestFilter {

    /** Parameters that are lists by nature. */
    static final Set<String> LISTS =
            Set.of("role", "claim", "file", "id", "scope", "occasion", "item", "offered");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    /** The browser's word for where a request comes from; older ones say nothing. */
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isRefused(oddity(request), request, response)) {
            chain.doFilter(request, response);
        }
    }

    /** Looks at the parameters of an upload, once it is known that it may be read. */
    static boolean isRefused(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return isRefused(oddParameters(request), request, response);
    }

    private static boolean isRefused(
            Optional<Oddity> oddity, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (oddity.isEmpty()) {
            return false;
        }
        SecurityLog.because(request, oddity.get().why());
        if (oddity.get().status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        }
        response.sendError(oddity.get().status());
        return true;
    }

    private static Optional<Oddity> oddity(HttpServletRequest request) {
        String method = request.getMethod();
        boolean changing = CHANGING.contains(method);
        if (!changing && !READING.contains(method)) {
            return Optional.of(new Oddity(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method"));
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (changing && site != null && !OUR_OWN.contains(site)) {
            return Optional.of(new Oddity(HttpServletResponse.SC_FORBIDDEN, "cross-site"));
        }
        return Uploads.isUpload(request) ? Optional.empty() : oddParameters(request);
    }

    private static Optional<Oddity> oddParameters(HttpServletRequest request) {
        try {
            boolean twice =
                    request.getParameterMap().entrySet().stream()
                            .anyMatch(p -> p.getValue().length > 1 && !LISTS.contains(p.getKey()));
            return twice
                    ? Optional.of(
                            new Oddity(HttpServletResponse.SC_BAD_REQUEST, "duplicate parameter"))
                    : Optional.empty();
        } catch (InvalidParameterException e) {
            return Optional.of(new Oddity(e.getErrorCode(), "unreadable parameters"));
        }
    }

    private record Oddity(int status, String why) {}
}
