package newsroom.sic.intake.feed;

import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** What happens to feeds. */
sealed interface FeedEvent extends DomainEvent {

    long feedId();

    @Override
    default Subject subject() {
        return new Subject("feed", feedId());
    }

    @Override
    default boolean touchesTheCheck() {
        return false;
    }

    /** What is new in it is brought in from now on. */
    record FeedFollowed(long feedId, String address, Actor by) implements FeedEvent {
        @Override
        public String action() {
            return "followed the feed";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("address", null, address));
        }
    }

    /** It is asked at another address. */
    record FeedMoved(long feedId, String from, String to, Actor by) implements FeedEvent {
        @Override
        public String action() {
            return "changed the address of the feed";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("address", from, to));
        }
    }

    /** It is asked no more, and not shown. */
    record FeedRemoved(long feedId, String address, Actor by) implements FeedEvent {
        @Override
        public String action() {
            return "removed the feed";
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("address", address, null));
        }
    }

    /** It is asked no more, for the time being. */
    record FeedPaused(long feedId, Actor by) implements FeedEvent {
        @Override
        public String action() {
            return "paused the feed";
        }
    }

    /** It is asked again. */
    record FeedResumed(long feedId, Actor by) implements FeedEvent {
        @Override
        public String action() {
            return "followed the feed again";
        }
    }
}
