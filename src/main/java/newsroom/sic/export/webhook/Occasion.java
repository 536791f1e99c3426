package newsroom.sic.export.webhook;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an address can hear of. */
public enum Occasion {
    ANNOTATION_APPROVED("annotation.approved"),
    CHANGES_REQUESTED("annotation.changes-requested"),
    ANNOTATION_REJECTED("annotation.rejected"),
    /** What an approval rested on changed, and it fell away. */
    SEAL_BROKEN("annotation.seal-broken"),
    ARTICLE_SIGNED_OFF("article.signed-off"),
    ARTICLE_REOPENED("article.reopened"),
    /** Nothing happened; somebody tries whether it arrives. */
    TEST("webhook.test");

    private final String code;

    Occasion(String code) {
        this.code = code;
    }

    /** As programs call it. */
    public String code() {
        return code;
    }

    public static Optional<Occasion> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Those that one may choose: everybody hears their own tests. */
    public static List<Occasion> offered() {
        return Arrays.stream(values()).filter(one -> one != TEST).toList();
    }

    static String codes(Set<Occasion> some) {
        return inOrder(some).stream().map(Occasion::code).collect(Collectors.joining(" "));
    }

    static Set<Occasion> inOrder(Set<Occasion> some) {
        Set<Occasion> ordered = EnumSet.noneOf(Occasion.class);
        ordered.addAll(some);
        return ordered;
    }
}
