package newsroom.sic.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token may be used for. It never does more than its owner may at that moment. */
public enum Scope {
    /** Sees what its owner sees. */
    READ("read"),
    /** Loads articles, writes claims, evidence, annotations and comments. */
    WRITE("write"),
    /** Decides on what others wrote. */
    REVIEW("review"),
    /** Keeps the webhooks, as admins do. */
    ADMIN("admin");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** As it stands in history. */
    public String word() {
        return word;
    }

    /** Whether this person may hand it on to a program. */
    public boolean isHeldBy(Person person) {
        return switch (this) {
            case READ -> true;
            case WRITE -> person.writes();
            case REVIEW -> person.decides();
            case ADMIN -> person.is(Role.ADMIN);
        };
    }

    static String words(Collection<Scope> scopes) {
        return inOrder(scopes).stream().map(Scope::word).collect(Collectors.joining(", "));
    }

    static Set<Scope> inOrder(Collection<Scope> scopes) {
        Set<Scope> ordered = EnumSet.noneOf(Scope.class);
        ordered.addAll(scopes);
        return ordered;
    }
}
