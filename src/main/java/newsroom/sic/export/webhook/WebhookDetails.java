package newsroom.sic.export.webhook;

import java.util.Set;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a webhook.
 *
 * @param name what it is for
 * @param address where it listens
 * @param occasions what it hears of
 */
public record WebhookDetails(String name, String address, Set<Occasion> occasions) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 2000;

    public WebhookDetails {
        occasions = Set.copyOf(occasions);
    }

    /** As it was typed. */
    public static WebhookDetails typed(
            @Nullable String name, @Nullable String address, Set<Occasion> occasions) {
        if (occasions.isEmpty() || occasions.contains(Occasion.TEST)) {
            throw Refusal.ofField("events", "export.refused.webhook-without-occasion");
        }
        return new WebhookDetails(
                Typed.line("webhook's name", name, LONGEST_NAME),
                Typed.line("address", address, LONGEST_ADDRESS),
                occasions);
    }
}
