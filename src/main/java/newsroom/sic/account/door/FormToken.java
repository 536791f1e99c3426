package newsroom.sic.account.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the token where the forms of a page find it. A no to an upload is said before Spring's own
 * filter does so, and on that page one can sign out as on any other.
 */
final class FormToken extends OncePerRequestFilter {

    private final CsrfTokenRepository tokens;
    private final CsrfTokenRequestHandler forms;

    FormToken(CsrfTokenRepository tokens, CsrfTokenRequestHandler forms) {
        this.tokens = tokens;
        this.forms = forms;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Uploads.isUpload(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DeferredCsrfToken token = tokens.loadDeferredToken(request, response);
        forms.handle(request, response, token);
        chain.doFilter(request, response);
    }
}
