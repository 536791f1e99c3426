package newsroom.sic.account.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a browser is told with every response, whoever answers: pages, files, errors, and what the
 * later filters turn away. Written first and in one place; Spring Security's own writers, which the
 * firewall's refusals never reach, are off. The nonce is in the request attribute {@code cspNonce},
 * so templates have it by that name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageHeaders extends OncePerRequestFilter {

    static final String NONCE = "cspNonce";

    private static final int NONCE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final boolean demo;

    PageHeaders(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String nonce = nonce();
        request.setAttribute(NONCE, nonce);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src "
                        + (isDescription(request) ? "'self'" : "'nonce-" + nonce + "'")
                        + "; style-src 'self'; img-src 'self' data:; font-src 'self';"
                        + " connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
                        + " base-uri 'none'; object-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY"); // browsers without frame-ancestors
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        // pages are somebody's; files of the house say otherwise for themselves
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    /** The page of the API's description brings its own scripts; it is there in the demo alone. */
    private boolean isDescription(HttpServletRequest request) {
        return demo && request.getRequestURI().startsWith("/swagger-ui/");
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
