package newsroom.sic.account.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.sic.account.Admitted;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Scope;
import newsroom.sic.account.Standing;
import newsroom.sic.account.Tokens;
import newsroom.sic.account.door.SecurityLog;
import newsroom.sic.account.door.SignedIn;
import newsroom.sic.account.door.Throttle;
import newsroom.sic.shared.Refusal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whom a program acts for: by its token (RFC 6750), which is looked up on every request, so that
 * one revoked or a role taken counts at once. The demo's accounts, whose passwords everybody knows,
 * may also come by HTTP Basic (RFC 7617).
 */
final class ProgramSignIn extends OncePerRequestFilter {

    /** The bucket that the request draws from: a token's, or a person's. */
    static final String DRAWS_FROM = ProgramSignIn.class.getName() + ".draws-from";

    private final Tokens tokens;
    private final People people;
    private final Throttle throttle;
    private final Shut shut;
    private final RightPasswords right = new RightPasswords();
    private final boolean demo;

    /**
     * @param demo whether passwords are taken
     */
    ProgramSignIn(Tokens tokens, People people, Throttle throttle, Shut shut, boolean demo) {
        this.tokens = tokens;
        this.people = people;
        this.throttle = throttle;
        this.shut = shut;
        this.demo = demo;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            String sent = request.getHeader("Authorization");
            if (sent != null) {
                admitted(request, sent)
                        .ifPresentOrElse(
                                who -> signIn(request, who), () -> shut.sentWrong(request));
            }
        } catch (Refusal tooOften) {
            shut.refuse(request, response, tooOften);
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Admitted> admitted(HttpServletRequest request, String sent) {
        String[] words = sent.strip().split(" +", 2);
        if (words.length == 2 && words[0].equalsIgnoreCase("Bearer")) {
            return tokens.admit(words[1].strip());
        }
        if (demo && words.length == 2 && words[0].equalsIgnoreCase("Basic")) {
            return byPassword(request, words[1].strip());
        }
        return Optional.empty();
    }

    private Optional<Admitted> byPassword(HttpServletRequest request, String sent) {
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(sent), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        int colon = pair.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String name = pair.substring(0, colon);
        Optional<Standing> standing = right.known(pair, people);
        if (standing.isEmpty()) {
            standing =
                    throttle.attempt(
                            request.getRemoteAddr(),
                            name,
                            () -> people.signIn(name, pair.substring(colon + 1)),
                            Optional::isPresent);
            standing.ifPresent(one -> right.keep(pair, one));
        }
        return standing.map(Standing::person).map(ProgramSignIn::wholly);
    }

    private static Admitted wholly(Person person) {
        Set<Scope> scopes =
                Arrays.stream(Scope.values())
                        .filter(scope -> scope.isHeldBy(person))
                        .collect(Collectors.toSet());
        return new Admitted(person, scopes, -person.id());
    }

    private static void signIn(HttpServletRequest request, Admitted who) {
        SecurityLog.isFrom(request, who.person());
        request.setAttribute(DRAWS_FROM, who.token());
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new SignedIn(who.person(), who.scopes())));
    }
}
