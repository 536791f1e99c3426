package newsroom.sic.account.door;

import java.util.List;
import java.util.Objects;
import newsroom.sic.account.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person who is signed in, in the words of Spring Security. */
final class SignedIn extends AbstractAuthenticationToken {

    private final Person person;

    SignedIn(Person person) {
        super(authorities(person));
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

    private static List<SimpleGrantedAuthority> authorities(Person person) {
        return person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
