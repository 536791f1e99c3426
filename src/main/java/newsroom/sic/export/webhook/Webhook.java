package newsroom.sic.export.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Sha256;
import org.jspecify.annotations.Nullable;

/** An address that hears of what is decided, and the secret by which it knows us. */
@Entity
class Webhook {

    /** How long the secret before goes on signing, so that the other side can change over. */
    static final Duration OVERLAP = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_seq")
    @SequenceGenerator(name = "webhook_seq", sequenceName = "webhook_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version private int version;
    @Column private String name;
    @Column private String address;
    @Column private String occasions;

    @Column
    @Enumerated(EnumType.STRING)
    private WebhookState state;

    @Column private String secret;
    @Column private @Nullable String formerSecret;
    @Column private @Nullable Instant formerUntil;

    /** Told by the {@link Postman}, beside the version: nobody's change is stale for it. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant failingSince;

    @Column(updatable = false)
    private long madeBy;

    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private @Nullable String requestKey;

    @SuppressWarnings("NullAway.Init")
    protected Webhook() {}

    Webhook(
            WebhookDetails details,
            Secret secret,
            long madeBy,
            Instant madeAt,
            @Nullable String requestKey) {
        take(details);
        this.state = WebhookState.ON;
        this.secret = secret.written();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.requestKey = requestKey;
    }

    /** Refuses a change that was made against an older version. */
    void mustStillBeAt(int seen) {
        if (version != seen) {
            throw Refusal.stale("export.refused.webhook-stale");
        }
    }

    /** Says otherwise what it is; empty where it is as it was. */
    List<Change> change(WebhookDetails to, boolean on) {
        WebhookDetails from = details();
        WebhookState before = state;
        take(to);
        if (on != (state == WebhookState.ON)) {
            state = on ? WebhookState.ON : WebhookState.OFF;
        }
        return new Change.Collector()
                .note("name", from.name(), to.name())
                .note("address", told(from.address()), told(to.address()))
                .note("occasions", Occasion.codes(from.occasions()), Occasion.codes(to.occasions()))
                .note("webhook", before.word(), state.word())
                .changes();
    }

    void switchOff(WebhookState to) {
        state = to;
    }

    void rotate(Secret to, Instant now) {
        formerSecret = secret;
        formerUntil = now.plus(OVERLAP);
        secret = to.written();
    }

    /**
     * What history keeps of an address, which may hold somebody's secret: where it leads, and
     * whether it is another one.
     */
    static String told(String address) {
        int path = address.indexOf('/', address.indexOf("//") + 2);
        return path < 0 || path == address.length() - 1
                ? address
                : address.substring(0, path) + "/… " + Sha256.hex(address).substring(0, 8);
    }

    WebhookView view(Instant now) {
        if (id == null) {
            throw new IllegalStateException("The webhook is not stored yet");
        }
        boolean twoSign = formerUntil != null && now.isBefore(formerUntil);
        return new WebhookView(
                id, version, details(), state, twoSign ? formerUntil : null, failingSince, madeAt);
    }

    WebhookState state() {
        return state;
    }

    private WebhookDetails details() {
        Set<Occasion> heard =
                Arrays.stream(occasions.split(" "))
                        .flatMap(code -> Occasion.of(code).stream())
                        .collect(Collectors.toSet());
        return new WebhookDetails(name, address, heard);
    }

    private void take(WebhookDetails details) {
        name = details.name();
        address = details.address();
        occasions = Occasion.codes(details.occasions());
    }
}
