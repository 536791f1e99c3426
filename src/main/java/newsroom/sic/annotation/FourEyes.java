package newsroom.sic.annotation;

import java.util.Arrays;
import java.util.Optional;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;

/** Rule 1: who may decide on an annotation. The database holds the same with constraints. */
enum FourEyes {
    DECIDER_REVIEWS("Only a reviewer decides on annotations.") {
        @Override
        boolean objectsTo(AnnotationView annotation, Person decider) {
            return !decider.decides();
        }
    },
    DECIDER_IS_NOT_THE_AUTHOR("You wrote this annotation: somebody else has to decide on it.") {
        @Override
        boolean objectsTo(AnnotationView annotation, Person decider) {
            return annotation.author() == decider.id();
        }
    },
    DECIDER_IS_NOT_THE_LAST_EDITOR(
            "You were the last to edit this annotation: somebody else has to decide on it.") {
        @Override
        boolean objectsTo(AnnotationView annotation, Person decider) {
            return annotation.lastEditor() == decider.id();
        }
    };

    private final String sentence;

    FourEyes(String sentence) {
        this.sentence = sentence;
    }

    abstract boolean objectsTo(AnnotationView annotation, Person decider);

    /** Why this person may not decide on it; empty when they may. */
    static Optional<String> objection(AnnotationView annotation, Person decider) {
        return Arrays.stream(values())
                .filter(rule -> rule.objectsTo(annotation, decider))
                .map(rule -> rule.sentence)
                .findFirst();
    }

    static void hold(AnnotationView annotation, Person decider) {
        objection(annotation, decider)
                .ifPresent(sentence -> {
                    throw Refusal.byRule(sentence);
                });
    }
}
