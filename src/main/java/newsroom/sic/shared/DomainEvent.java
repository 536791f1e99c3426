package newsroom.sic.shared;

import java.util.List;

/**
 * Something that happened in a module, told to the others inside the transaction that did it.
 * History keeps every one of them.
 */
public interface DomainEvent {

    /** What it happened to. */
    Subject subject();

    /** What else it is part of, outermost first: a claim's article, an annotation's claim. */
    default List<Subject> within() {
        return List.of();
    }

    Actor by();

    /** A verb phrase in the past tense that completes "She …": "made the claim". */
    String action();

    /** Whether what was found out about an article may no longer hold. */
    default boolean touchesTheCheck() {
        return true;
    }

    /** From which value to which; empty where the action says it all. */
    default List<Change> changes() {
        return List.of();
    }
}
