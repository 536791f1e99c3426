package newsroom.sic.export.webhook;

import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** What happens to webhooks. Neither a secret nor the whole of an address stands in any of it. */
sealed interface WebhookEvent extends DomainEvent {

    long webhookId();

    @Override
    default Subject subject() {
        return new Subject("webhook", webhookId());
    }

    @Override
    default boolean touchesTheCheck() {
        return false;
    }

    /** Another program is to be told. */
    record WebhookMade(long webhookId, List<Change> changes, Actor by) implements WebhookEvent {
        @Override
        public String action() {
            return "made a webhook";
        }
    }

    /** It listens elsewhere, hears of something else, or is switched on or off. */
    record WebhookChanged(long webhookId, List<Change> changes, Actor by) implements WebhookEvent {
        @Override
        public String action() {
            return "changed the webhook";
        }
    }

    /** It has another secret. */
    record SecretRotated(long webhookId, Actor by) implements WebhookEvent {
        @Override
        public String action() {
            return "rotated the secret of the webhook";
        }
    }

    /** Nothing is sent there any more. */
    record WebhookRemoved(long webhookId, List<Change> changes, Actor by) implements WebhookEvent {
        @Override
        public String action() {
            return "removed the webhook";
        }
    }

    /** Somebody tries whether it hears. */
    record TestSent(long webhookId, Actor by) implements WebhookEvent {
        @Override
        public String action() {
            return "sent a test to the webhook";
        }
    }

    /** Somebody has it told once more. */
    record SentAgain(long webhookId, List<Change> changes, Actor by) implements WebhookEvent {
        @Override
        public String action() {
            return "sent a delivery to the webhook again";
        }
    }

    /** Sic gave up on it. */
    record SwitchedOff(long webhookId, List<Change> changes) implements WebhookEvent {

        @Override
        public Actor by() {
            return Sic.ITSELF;
        }

        @Override
        public String action() {
            return "switched the webhook off";
        }
    }

    /** Nobody did it. */
    record Sic() implements Actor {

        static final Sic ITSELF = new Sic();

        @Override
        public long id() {
            return 0;
        }

        @Override
        public String name() {
            return "Sic";
        }
    }
}
