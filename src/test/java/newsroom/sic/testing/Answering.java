package newsroom.sic.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Knows which threads answer a request. A stream that nobody reads any more comes by once again
 * when the server notices, whenever that is; it is no request, and passes no such filter.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Answering implements Filter {

    private static final ThreadLocal<Boolean> NOW = ThreadLocal.withInitial(() -> false);

    static boolean isNow() {
        return NOW.get();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        NOW.set(true);
        try {
            chain.doFilter(request, response);
        } finally {
            NOW.remove();
        }
    }
}
