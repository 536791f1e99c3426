package newsroom.sic.account.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import newsroom.sic.account.People;
import newsroom.sic.account.Standing;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Who is signed in. A session holds only a mark; the person behind it is read in one statement when
 * a request first asks, so a role taken or an account disabled counts from the next request on.
 */
@Component
public class Sessions implements SecurityContextRepository {

    private final People people;
    private final Clock clock;

    Sessions(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Signs the person in under a new session; the old one, with all that it held, is dead. */
    public void begin(HttpServletRequest request, Standing standing) {
        end(request);
        request.getSession(true)
                .setAttribute(
                        SessionMark.NAME,
                        new SessionMark(
                                standing.person().id(), standing.sessionEpoch(), clock.instant()));
    }

    /** Signs out on this device. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnDemand(request);
    }

    /** The interface still demands it; nothing calls it any more. */
    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /** Nothing to save: {@link #begin} and {@link #end} are the only ways in and out. */
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return mark(request).isPresent();
    }

    private SecurityContext load(HttpServletRequest request) {
        Optional<SessionMark> mark = mark(request);
        if (mark.isEmpty()) {
            return new SecurityContextImpl();
        }
        Optional<Standing> standing = standing(mark.get());
        standing.ifPresentOrElse(
                there -> SecurityLog.isFrom(request, there.person()), () -> end(request));
        return standing.map(there -> new SecurityContextImpl(new SignedIn(there.person())))
                .orElseGet(SecurityContextImpl::new);
    }

    private Optional<Standing> standing(SessionMark mark) {
        if (mark.isTooOld(clock.instant())) {
            return Optional.empty();
        }
        return people.standing(mark.accountId()).filter(mark::isAliveFor);
    }

    private static Optional<SessionMark> mark(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SessionMark.NAME))
                .map(SessionMark.class::cast);
    }

    /** Reads when first asked, which a file or an open page never does. */
    private final class OnDemand implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private Optional<SecurityContext> context = Optional.empty();

        OnDemand(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            return context.orElseGet(() -> {
                SecurityContext loaded = loadOrNobody();
                context = Optional.of(loaded);
                return loaded;
            });
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }

        /** The page that says the store is down must not need the store. */
        private SecurityContext loadOrNobody() {
            try {
                return load(request);
            } catch (DataAccessException | CannotCreateTransactionException e) {
                if (request.getDispatcherType() == DispatcherType.ERROR) {
                    return new SecurityContextImpl();
                }
                throw e;
            }
        }
    }
}
