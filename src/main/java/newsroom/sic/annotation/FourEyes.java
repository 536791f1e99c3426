package newsroom.sic.annotation;

import java.util.Arrays;
import java.util.Optional;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;

/** Rule 1: who may decide on an annotation. The database holds the same with constraints. */
enum FourEyes {
    DECIDER_REVIEWS("annotation.refused.not-a-reviewer") {
        @Override
        boolean objectsTo(AnnotationView annotation, Person decider) {
            return !decider.decides();
        }
    },
    DECIDER_IS_NOT_THE_AUTHOR("annotation.refused.own") {
        @Override
        boolean objectsTo(AnnotationView annotation, Person decider) {
            return annotation.author() == decider.id();
        }
    },
    DECIDER_IS_NOT_THE_LAST_EDITOR("annotation.refused.own-edit") {
        @Override
        boolean objectsTo(AnnotationView annotation, Person decider) {
            return annotation.lastEditor() == decider.id();
        }
    },
    DECIDER_DID_NOT_PLACE_ITS_CLAIM("annotation.refused.own-place") {
        @Override
        boolean objectsTo(AnnotationView annotation, Person decider) {
            return annotation.placedBy() == decider.id();
        }
    },
    DECIDER_HAS_NO_HAND_IN_IT("annotation.refused.own-words") {
        @Override
        boolean objectsTo(AnnotationView annotation, Person decider) {
            return annotation.hands().contains(decider.id());
        }
    };

    private final String key;

    FourEyes(String key) {
        this.key = key;
    }

    abstract boolean objectsTo(AnnotationView annotation, Person decider);

    /** Why this person may not decide on it; empty when they may. */
    static Optional<Refusal> objection(AnnotationView annotation, Person decider) {
        return Arrays.stream(values())
                .filter(rule -> rule.objectsTo(annotation, decider))
                .map(rule -> Refusal.byRule(rule.key))
                .findFirst();
    }

    static void hold(AnnotationView annotation, Person decider) {
        objection(annotation, decider)
                .ifPresent(objection -> {
                    throw objection;
                });
    }
}
