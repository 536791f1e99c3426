package newsroom.sic.account.api;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import newsroom.sic.shared.Refusal;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts what a token asks for, and says in every answer what is left (RateLimit and
 * RateLimit-Policy, as the IETF's draft "RateLimit header fields for HTTP" has them).
 */
final class Portioned extends OncePerRequestFilter {

    private final Portions portions;
    private final Shut shut;

    Portioned(Portions portions, Shut shut) {
        this.portions = portions;
        this.shut = shut;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(request.getAttribute(ProgramSignIn.DRAWS_FROM) instanceof Long token)) {
            chain.doFilter(request, response);
            return;
        }
        ConsumptionProbe left = portions.take(token);
        response.setHeader("RateLimit-Policy", "\"token\";q=" + portions.aMinute() + ";w=60");
        response.setHeader(
                "RateLimit",
                "\"token\";r="
                        + left.getRemainingTokens()
                        + ";t="
                        + seconds(left.getNanosToWaitForReset()));
        if (left.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(
                    "Retry-After", Long.toString(seconds(left.getNanosToWaitForRefill())));
            shut.refuse(
                    request,
                    response,
                    new Refusal(
                            Refusal.Kind.TOO_MANY,
                            "account.refused.too-many-requests",
                            portions.aMinute()));
        }
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
    }
}
