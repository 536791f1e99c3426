package newsroom.sic.claim.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.Anchors;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimFilter;
import newsroom.sic.claim.ClaimRecord;
import newsroom.sic.claim.ClaimRecords;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class ClaimResource {

    private static final int NONE = -1;

    private final Claims claims;
    private final Anchors anchors;
    private final ClaimRecords records;
    private final Articles articles;
    private final People people;

    ClaimResource(
            Claims claims,
            Anchors anchors,
            ClaimRecords records,
            Articles articles,
            People people) {
        this.anchors = anchors;
        this.claims = claims;
        this.records = records;
        this.articles = articles;
        this.people = people;
    }

    @GetMapping("/claims")
    Slice<ClaimRepresentation> list(
            @ParameterObject ClaimFilter.Asked asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Slice<ClaimRecord> found = records.find(asked.filter(), after, limit);
        Map<Long, ClaimView> views =
                claims.some(found.items().stream().map(ClaimRecord::id).toList());
        Map<Long, String> usernames = usernames(views.values());
        return new Slice<>(
                found.items().stream()
                        .map(record -> views.get(record.id()))
                        .filter(Objects::nonNull) // gone between the two questions
                        .map(claim -> ClaimRepresentation.of(claim, usernames))
                        .toList(),
                found.next());
    }

    @PostMapping(path = "/articles/{id}/claims", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ClaimRepresentation> make(
            @PathVariable long id,
            @RequestBody NewClaimBody body,
            @RequestAttribute(required = false) @Nullable String requestKey,
            @AuthenticationPrincipal Actor by) {
        int current = articles.one(id).revision();
        ClaimView made = claims.make(id, body.on(id, current, claims, requestKey), by);
        ClaimRepresentation shown = ClaimRepresentation.of(made, usernames(List.of(made)));
        return ResponseEntity.created(URI.create("/api/v1/claims/" + made.id()))
                .eTag(shown.tag(made.version(), current))
                .body(shown);
    }

    @GetMapping("/claims/{id}")
    ResponseEntity<ClaimRepresentation> one(@PathVariable long id) {
        return ok(claims.one(id));
    }

    @PatchMapping(path = "/claims/{id}", consumes = "application/json")
    ResponseEntity<ClaimRepresentation> edit(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestBody ClaimPatch patch,
            @AuthenticationPrincipal Actor by) {
        ClaimDetails now = claims.one(id).details();
        ClaimDetails to = patch.on(now, this::byUsername);
        if (ClaimPatch.handsOver(now, to)) {
            people.atWork(Objects.requireNonNull(to.assignee()));
        }
        return ok(claims.edit(id, against, to, by));
    }

    @PostMapping(path = "/claims/{id}/anchor", consumes = "application/json")
    ResponseEntity<ClaimRepresentation> settle(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestAttribute String seen,
            @RequestBody SpanBody span,
            @AuthenticationPrincipal Actor by) {
        int current = current(claims.one(id));
        int beside = span.countsIn(current) ? beside(current, seen) : NONE;
        return ok(anchors.settle(id, against, beside, span.first(), span.last(), by));
    }

    @PostMapping("/claims/{id}/anchor/let-go")
    ResponseEntity<ClaimRepresentation> letGo(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestAttribute String seen,
            @AuthenticationPrincipal Actor by) {
        return ok(anchors.letGo(id, against, beside(current(claims.one(id)), seen), by));
    }

    @PostMapping("/claims/{id}/anchor/take-back")
    ResponseEntity<ClaimRepresentation> takeBack(
            @PathVariable long id,
            @RequestAttribute int against,
            @AuthenticationPrincipal Actor by) {
        return ok(anchors.takeBack(id, against, by));
    }

    @DeleteMapping("/claims/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable long id,
            @RequestAttribute int against,
            @AuthenticationPrincipal Actor by) {
        claims.remove(id, against, by);
    }

    private long byUsername(String username) {
        return people.byUsername(username)
                .map(Person::id)
                .orElseThrow(() -> Refusal.ofField("assignee", "account.refused.no-such-person"));
    }

    private ResponseEntity<ClaimRepresentation> ok(ClaimView claim) {
        ClaimRepresentation shown = ClaimRepresentation.of(claim, usernames(List.of(claim)));
        return ResponseEntity.ok().eTag(shown.tag(claim.version(), current(claim))).body(shown);
    }

    private int current(ClaimView claim) {
        return articles.one(claim.articleId()).revision();
    }

    /** The revision beside which a tag says that a claim was seen; none where it is another. */
    private static int beside(int current, String tag) {
        return ClaimRepresentation.isBeside(current, tag) ? current : NONE;
    }

    private Map<Long, String> usernames(Collection<ClaimView> some) {
        return people.usernames(
                some.stream().map(ClaimView::assignee).filter(Objects::nonNull).toList());
    }
}
