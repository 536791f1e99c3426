package newsroom.sic.account.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * The answer at a closed door. Nobody signed in: to the sign-in page, and back afterwards. Not for
 * this person: as if it were not there. A form from nowhere: 403, for it may be an attack.
 */
@Component
class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException no)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            SecurityLog.because(request, "not signed in");
            response.setHeader("HX-Redirect", signIn(pathOf(request.getHeader("HX-Current-URL"))));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(signIn(isRead(request) ? asked(request) : null));
        }
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException no)
            throws IOException {
        if (no instanceof CsrfException) {
            SecurityLog.because(request, "csrf");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            SecurityLog.because(request, "role");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String signIn(@Nullable String next) {
        SameSitePath path = SameSitePath.of(next);
        return path.isHome()
                ? "/sign-in"
                : "/sign-in?next=" + URLEncoder.encode(path.path(), StandardCharsets.UTF_8);
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static @Nullable String pathOf(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = URI.create(address);
            String query = uri.getRawQuery();
            return uri.getRawPath() + (query == null ? "" : "?" + query);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
