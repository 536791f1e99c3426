package newsroom.sic.account;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.sic.shared.Actor;

/**
 * Somebody with an account, as of the moment it was read. As the signed-in person it is read anew
 * on each request, so its roles are the ones of now.
 */
public record Person(long id, String username, String displayName, Set<Role> roles, Looks looks)
        implements Actor, Serializable {

    /** Somebody who has not chosen how Sic looks. */
    public Person(long id, String username, String displayName, Set<Role> roles) {
        this(id, username, displayName, roles, Looks.ANY);
    }

    public Person {
        roles = inOrder(roles);
    }

    @Override
    public String name() {
        return displayName;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** May write claims, evidence and annotations. */
    public boolean writes() {
        return is(Role.EDITOR) || is(Role.REVIEWER);
    }

    /** May decide on what others wrote. */
    public boolean decides() {
        return is(Role.REVIEWER);
    }

    /** The roles as they stand in history; a dash for none. */
    public String rolesInWords() {
        return words(roles);
    }

    static String words(Collection<Role> roles) {
        return roles.isEmpty()
                ? "–"
                : inOrder(roles).stream().map(Role::word).collect(Collectors.joining(", "));
    }

    private static Set<Role> inOrder(Collection<Role> roles) {
        Set<Role> ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(roles);
        return Collections.unmodifiableSet(ordered);
    }
}
