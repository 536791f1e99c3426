package newsroom.sic.ledger;

import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;
import org.jspecify.annotations.Nullable;

/** What people do about the ledger of a story. */
public sealed interface LedgerEvent extends DomainEvent {

    long storyId();

    @Override
    default Subject subject() {
        return Subject.story(storyId());
    }

    /** It is said about articles, and changes none. */
    @Override
    default boolean touchesTheCheck() {
        return false;
    }

    /** Somebody said how a discrepancy is settled. */
    record DiscrepancyResolved(long storyId, long discrepancyId, List<Change> changes, Actor by)
            implements LedgerEvent {

        @Override
        public Subject subject() {
            return new Subject("discrepancy", discrepancyId);
        }

        @Override
        public List<Subject> within() {
            return List.of(Subject.story(storyId));
        }

        @Override
        public String action() {
            return "resolved the discrepancy";
        }
    }

    /** Two places were said to be of one line, or not to be. */
    record LinesTied(long storyId, boolean joined, String one, String other, Actor by)
            implements LedgerEvent {

        @Override
        public String action() {
            return joined ? "joined two lines of figures" : "parted a figure from its line";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("figure", null, one), new Change("with", null, other));
        }
    }

    /** A printing was chosen as the one that the others are held against. */
    record MasterChosen(long storyId, String words, Actor by) implements LedgerEvent {

        @Override
        public String action() {
            return "chose the master of an utterance";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("words", null, words));
        }
    }

    /** A transcript was put beside the printings. */
    record TranscriptAdded(long storyId, String title, Actor by) implements LedgerEvent {

        @Override
        public String action() {
            return "added a transcript";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("title", null, title));
        }
    }

    /** Somebody said that an article is not of the story that was proposed for it. */
    record StoryDeclined(long storyId, long articleId, String title, Actor by)
            implements LedgerEvent {

        @Override
        public Subject subject() {
            return Subject.article(articleId);
        }

        @Override
        public List<Subject> within() {
            return storyId == 0 ? List.of() : List.of(Subject.story(storyId));
        }

        @Override
        public String action() {
            return "turned down a proposed story";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("story", title, null));
        }
    }

    /** A change by hand was taken back. */
    record TieTakenBack(long storyId, boolean joined, String one, String other, Actor by)
            implements LedgerEvent {

        @Override
        public String action() {
            return joined ? "took back that two lines are one" : "took back that a figure is apart";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("figure", one, null), new Change("with", other, null));
        }
    }

    /**
     * The desk writes a name in one form, in all stories.
     *
     * @param storyId where it was said
     * @param form null where the desk has none any more
     */
    record HouseFormSet(long storyId, @Nullable String before, @Nullable String form, Actor by)
            implements LedgerEvent {

        @Override
        public String action() {
            return form == null
                    ? "took back the house form of a name"
                    : "set the house form of a name";
        }

        @Override
        public List<Change> changes() {
            return new Change.Collector().note("house form", before, form).changes();
        }
    }
}
