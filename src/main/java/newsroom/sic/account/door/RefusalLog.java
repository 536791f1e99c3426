package newsroom.sic.account.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes the one line in the security log for every answer of 400 to 499, whichever module, filter
 * or framework gave it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class RefusalLog extends OncePerRequestFilter {

    private final SecurityLog log;

    RefusalLog(SecurityLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        int status = response.getStatus();
        if (status >= 400 && status < 500) {
            log.refused(request, status);
        }
    }
}
