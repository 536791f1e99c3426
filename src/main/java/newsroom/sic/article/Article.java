package newsroom.sic.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One piece by one outlet. Its text lives in revisions. */
@Entity
class Article {

    @Id @GeneratedValue private @Nullable Long id;

    @Version private int version;

    private @Nullable String headline;

    @Column(nullable = false)
    private String opening;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outlet_id")
    private @Nullable Outlet outlet;

    private @Nullable String byline;
    private @Nullable LocalDate publishedOn;
    private @Nullable String language;
    private @Nullable String url;
    private @Nullable String dateline;
    private @Nullable String credit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ArticleState state;

    /** The number of the current revision. */
    @Column(nullable = false)
    private int revision;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String firstSha256;

    @Column(nullable = false)
    private Instant importedAt;

    @Column(nullable = false)
    private long importedBy;

    private @Nullable Long assigneeId;

    private @Nullable LocalDate dueOn;

    private @Nullable Long signedOffBy;

    private @Nullable Instant signedOffAt;

    /** Its text is another article's: it stands in no list. */
    @Column(nullable = false)
    private boolean setAside;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    Article(
            ArticleDetails details,
            String opening,
            @Nullable Outlet outlet,
            Attribution attribution,
            String firstSha256,
            Actor by,
            Instant at) {
        this.opening = opening;
        this.state = ArticleState.OPEN;
        this.revision = 1;
        this.firstSha256 = firstSha256;
        this.importedBy = by.id();
        this.importedAt = at;
        take(details, outlet);
        take(attribution);
    }

    /**
     * Corrects what is known about it.
     *
     * @param attribution null to leave it as it is
     * @return what really changed
     * @throws Refusal when somebody else has corrected it since the given version
     */
    List<Change> correct(
            int against,
            ArticleDetails details,
            @Nullable Outlet outlet,
            @Nullable Attribution attribution) {
        refuseStale(against);
        ArticleDetails before = details();
        Attribution said = new Attribution(dateline, credit);
        take(details, outlet);
        take(attribution == null ? said : attribution);
        return new Change.Collector()
                .note("headline", before.headline(), headline)
                .note("outlet", before.outlet(), details.outlet())
                .note("byline", before.byline(), byline)
                .note("published on", before.publishedOn(), publishedOn)
                .note("language", before.language(), language)
                .note("address", before.url(), url)
                .note("dateline", said.dateline(), dateline)
                .note("credit", said.credit(), credit)
                .changes();
    }

    /**
     * Gives it to somebody, or to nobody.
     *
     * @return what really changed
     * @throws Refusal when somebody else has changed it since the given version
     */
    List<Change> assign(int against, @Nullable Long assignee, @Nullable LocalDate due) {
        refuseAside();
        refuseStale(against);
        List<Change> changes =
                new Change.Collector()
                        .note("assignee", assigneeId, assignee)
                        .note("due on", dueOn, due)
                        .changes();
        this.assigneeId = assignee;
        this.dueOn = due;
        return changes;
    }

    void refuseStale(int against) {
        if (against != version) {
            throw Refusal.stale("article.refused.stale");
        }
    }

    void takeRevision(int number, String newOpening) {
        revision = number;
        opening = newOpening;
    }

    /**
     * @throws Refusal when its text is another article's
     */
    void refuseAside() {
        view().toWorkOn();
    }

    void setAside(boolean aside) {
        setAside = aside;
    }

    void signOff(Actor by, Instant at) {
        if (state == ArticleState.SIGNED_OFF) {
            throw Refusal.byRule("article.refused.signed-off-already");
        }
        state = ArticleState.SIGNED_OFF;
        signedOffBy = by.id();
        signedOffAt = at;
    }

    void reopen() {
        state = ArticleState.OPEN;
        signedOffBy = null;
        signedOffAt = null;
    }

    private void take(ArticleDetails details, @Nullable Outlet outlet) {
        this.headline = details.headline();
        this.outlet = outlet;
        this.byline = details.byline();
        this.publishedOn = details.publishedOn();
        this.language = details.language();
        this.url = details.url();
    }

    private void take(Attribution attribution) {
        this.dateline = attribution.dateline();
        this.credit = attribution.credit();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int version() {
        return version;
    }

    int revision() {
        return revision;
    }

    ArticleDetails details() {
        return new ArticleDetails(
                headline,
                outlet == null ? null : outlet.name(),
                byline,
                publishedOn,
                language,
                url);
    }

    ArticleView view() {
        return new ArticleView(
                id(),
                version,
                details(),
                new Attribution(dateline, credit),
                opening,
                state,
                revision,
                importedAt,
                importedBy,
                assigneeId,
                dueOn,
                signedOffAt,
                signedOffBy,
                setAside);
    }
}
