package newsroom.sic.account;

import java.util.Set;

/**
 * A person as a program acts for them.
 *
 * @param scopes what the token may be used for and the person may do now
 * @param token its number
 */
public record Admitted(Person person, Set<Scope> scopes, long token) {

    public Admitted {
        scopes = Set.copyOf(scopes);
    }
}
