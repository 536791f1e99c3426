package newsroom.sic.testing;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.sic.account.Admissions;
import newsroom.sic.account.OneTimeLink;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The people who act in a test: real accounts, made the way an admin makes them. Each call makes
 * somebody new, so that no test meets another one's person.
 */
public class Cast {

    /** Everybody's. */
    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Admissions admissions;
    private final People people;

    Cast(Admissions admissions, People people) {
        this.admissions = admissions;
        this.people = people;
    }

    public Person editor() {
        return somebody(Role.EDITOR);
    }

    public Person reviewer() {
        return somebody(Role.REVIEWER);
    }

    public Person admin() {
        return somebody(Role.ADMIN);
    }

    /** Signed in, but with no role: may read. */
    public Person reader() {
        return somebody();
    }

    public Person somebody(Role... roles) {
        OneTimeLink link = invited(roles);
        return admissions.accept(link.token(), PASSWORD);
    }

    /** Somebody who has not chosen a password yet. */
    public OneTimeLink invited(Role... roles) {
        int n = COUNT.incrementAndGet();
        return admissions.invite(name(n, roles), "Person " + n, Set.of(roles), house());
    }

    /**
     * Makes a request as this person, past the sign-in page, to be given to {@code with}. Their
     * roles are those of the record, and no session is made.
     */
    public static RequestPostProcessor as(Person person) {
        String[] roles = person.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        person, null, AuthorityUtils.createAuthorityList(roles)));
    }

    /** As {@link #as}, with the token that a form carries. */
    public static RequestPostProcessor sending(Person person) {
        return request ->
                SecurityMockMvcRequestPostProcessors.csrf()
                        .postProcessRequest(as(person).postProcessRequest(request));
    }

    /** The admin whom the first start makes; acts here without having signed in. */
    private Person house() {
        return people.byUsername("admin").orElseThrow();
    }

    private static String name(int n, Role... roles) {
        return (roles.length == 0 ? "reader" : roles[0].name().toLowerCase(Locale.ROOT)) + "-" + n;
    }
}
