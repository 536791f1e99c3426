package newsroom.sic.account.door;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import newsroom.sic.account.Person;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Puts the signed-in person into the request as {@code me}, where every template has it, that of an
 * error too; it is missing where nobody is signed in.
 */
class ToldWhoIsThere implements Filter {

    static final String ME = "me";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Authentication there = SecurityContextHolder.getContext().getAuthentication();
        if (there != null && there.getPrincipal() instanceof Person me) {
            request.setAttribute(ME, me);
        }
        chain.doFilter(request, response);
    }
}
