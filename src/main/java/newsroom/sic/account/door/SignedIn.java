package newsroom.sic.account.door;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.sic.account.Person;
import newsroom.sic.account.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A person who is signed in, or a program that acts for one, in the words of Spring Security. Only
 * a program's has scopes.
 */
public final class SignedIn extends AbstractAuthenticationToken {

    private final Person person;

    SignedIn(Person person) {
        this(person, authorities(person, Set.of()));
    }

    /** The same by a program, for what its token may be used for. */
    public SignedIn(Person person, Set<Scope> scopes) {
        this(person, authorities(person, scopes));
    }

    private SignedIn(Person person, List<SimpleGrantedAuthority> authorities) {
        super(authorities);
        this.person = person;
        super.setAuthenticated(true);
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return person.username();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && person.equals(that.person);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(person);
    }

    private static List<SimpleGrantedAuthority> authorities(Person person, Set<Scope> scopes) {
        return Stream.concat(
                        person.roles().stream().map(role -> "ROLE_" + role.name()),
                        scopes.stream().map(scope -> "SCOPE_" + scope.name()))
                .map(SimpleGrantedAuthority::new)
                .toList();
    }
}
