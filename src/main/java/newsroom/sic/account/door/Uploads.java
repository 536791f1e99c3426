package newsroom.sic.account.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nothing of an upload is read before it is known whose it is: to read it is to put it on the disk,
 * and where the form's token lies in the body, to ask for that is to read it all. A person has so
 * many on their way at a time.
 */
@Component
public class Uploads {

    private static final int AT_ONCE = 6;

    private final Map<Long, Integer> onTheirWay = new ConcurrentHashMap<>();

    /** How a door says no. */
    public interface No {
        void say(HttpServletRequest request, HttpServletResponse response, Refusal why)
                throws IOException;
    }

    static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /**
     * Stands in a door before whatever reads a body.
     *
     * @param door tells those who are not signed in, or may bring nothing in
     */
    public <D extends AuthenticationEntryPoint & AccessDeniedHandler> OncePerRequestFilter filter(
            D door, No no) {
        return new AtTheDoor(door, door, no);
    }

    private boolean begin(long person) {
        return onTheirWay.merge(person, 1, Integer::sum) <= AT_ONCE;
    }

    private void end(long person) {
        onTheirWay.computeIfPresent(person, (id, now) -> now == 1 ? null : now - 1);
    }

    private final class AtTheDoor extends OncePerRequestFilter {

        private final AuthenticationEntryPoint unknown;
        private final AccessDeniedHandler forbidden;
        private final No no;

        AtTheDoor(AuthenticationEntryPoint unknown, AccessDeniedHandler forbidden, No no) {
            this.unknown = unknown;
            this.forbidden = forbidden;
            this.no = no;
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !isUpload(request);
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Person sender = sender();
            if (sender == null) {
                unknown.commence(
                        request, response, new InsufficientAuthenticationException("upload"));
            } else if (!sender.writes()) {
                forbidden.handle(request, response, new AccessDeniedException("upload"));
            } else if (!begin(sender.id())) {
                end(sender.id());
                SecurityLog.because(request, "uploads at once");
                no.say(
                        request,
                        response,
                        new Refusal(
                                Refusal.Kind.TOO_MANY, "account.refused.uploads-at-once", AT_ONCE));
            } else {
                try {
                    if (!OddRequests.isRefused(request, response)) {
                        chain.doFilter(request, response);
                    }
                } finally {
                    end(sender.id());
                }
            }
        }

        private static @Nullable Person sender() {
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            return who != null && who.getPrincipal() instanceof Person person ? person : null;
        }
    }
}
