package newsroom.sic.text;

import java.util.List;

/** What became of a span in a new revision of its text. */
public sealed interface Placement {

    /** The same words in the same place. */
    record Exact(Span span) implements Placement {}

    /** The same words in the same sentence, elsewhere. */
    record Moved(Span span) implements Placement {}

    /** It reads otherwise; the first candidate stands where it stood. */
    record Changed(Difference why, List<Candidate> candidates) implements Placement {
        public Changed {
            candidates = List.copyOf(candidates);
        }
    }

    /** Several places fit as well. */
    record Ambiguous(List<Candidate> candidates) implements Placement {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * No place fits.
     *
     * @param near where it stood, in code points of the new text
     * @param candidates places that have something of it, for a person to look at
     */
    record Lost(int near, List<Candidate> candidates) implements Placement {
        public Lost {
            candidates = List.copyOf(candidates);
        }
    }
}
