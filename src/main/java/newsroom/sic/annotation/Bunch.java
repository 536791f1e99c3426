package newsroom.sic.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/**
 * Decisions on several annotations of low severity in one go. Each is a decision like any other: in
 * a transaction of its own, held to rule 1, to the version and the seal that were seen, and with
 * its own entry in history. What one of them is refused for stops none of the others; so nothing
 * here may run inside a transaction.
 */
@Service
public class Bunch {

    /** In one go. */
    public static final int MOST = 100;

    private final Annotations annotations;
    private final Reviews reviews;

    Bunch(Annotations annotations, Reviews reviews) {
        this.annotations = annotations;
        this.reviews = reviews;
    }

    /**
     * An annotation as it was before the reviewer's eyes.
     *
     * @param seal over what was seen, as {@link Reviews#approve} wants it
     */
    public record Chosen(long id, int version, String seal) {}

    /**
     * What became of one of them.
     *
     * @param annotation as it stands afterwards; null where there is none of that id
     * @param refusal null when it was decided on
     */
    public record Answer(long id, @Nullable AnnotationView annotation, @Nullable Refusal refusal) {

        public boolean done() {
            return refusal == null;
        }
    }

    /**
     * Approves and seals each.
     *
     * @throws Refusal when the bunch itself is none: empty, or too many
     */
    public List<Answer> approve(List<Chosen> chosen, @Nullable String comment, Person by) {
        String kept = Typed.optionalText("comment", comment, 5_000);
        return each(chosen, one -> reviews.approve(one.id(), one.version(), one.seal(), kept, by));
    }

    /**
     * Rejects each for the one reason.
     *
     * @throws Refusal when the bunch itself is none, or no reason is given
     */
    public List<Answer> reject(List<Chosen> chosen, @Nullable String reason, Person by) {
        String kept = Typed.optionalText("comment", reason, 5_000);
        if (kept == null && !chosen.isEmpty()) {
            throw Refusal.ofField("comment", "annotation.refused.no-reason");
        }
        return each(chosen, one -> reviews.reject(one.id(), one.version(), kept, by));
    }

    private List<Answer> each(List<Chosen> chosen, Consumer<Chosen> verb) {
        if (chosen.isEmpty()) {
            throw Refusal.ofField("id", "annotation.refused.none-chosen");
        }
        if (chosen.size() > MOST) {
            throw Refusal.ofField("id", "annotation.refused.too-many", MOST);
        }
        List<Answer> answers = new ArrayList<>();
        for (Chosen one : chosen) {
            answers.add(answer(one, verb));
        }
        return answers;
    }

    private Answer answer(Chosen chosen, Consumer<Chosen> verb) {
        AnnotationView before;
        try {
            before = annotations.one(chosen.id());
        } catch (Refusal absent) {
            return new Answer(chosen.id(), null, absent);
        }
        try {
            holdToLow(before, chosen);
            verb.accept(chosen);
            return new Answer(chosen.id(), annotations.one(chosen.id()), null);
        } catch (Refusal refusal) {
            return new Answer(chosen.id(), before, refusal);
        } catch (ConcurrencyFailureException atTheSameTime) {
            return new Answer(
                    chosen.id(), before, Refusal.stale("annotation.refused.stale", before.state()));
        }
    }

    /**
     * What is read here is of the version that is decided on, or of a later one, which the decision
     * itself refuses.
     */
    private static void holdToLow(AnnotationView annotation, Chosen chosen) {
        Severity severity = annotation.finding().severity();
        if (severity != Severity.LOW) {
            throw Refusal.byRule("annotation.refused.not-low", severity);
        }
        if (annotation.version() < chosen.version()) {
            throw Refusal.stale("annotation.refused.stale", annotation.state());
        }
    }
}
