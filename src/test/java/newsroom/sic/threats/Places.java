package newsroom.sic.threats;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a walk through the whole program leads: every page that somebody signed in can open, full
 * and empty, and what is said where there is none. {@link #missing} holds the walk against the
 * access matrix.
 */
final class Places {

    /** Routes that answer with no page, and those before sign-in. */
    private static final Pattern NO_PLACE =
            Pattern.compile(
                    "/(exports/|.*/report\\.\\w+|.*/original|actuator|webjars|\\*|unsent|sign-in|invitations|\\w+/.*stream).*");

    private Places() {}

    /** One of each look. */
    static List<String> toLookAt(FullDesk desk) {
        return Stream.of(house(desk), articles(desk), claims(desk), annotations(desk), talk(desk))
                .flatMap(List::stream)
                .toList();
    }

    /** All there is to read. */
    static List<String> toRead(FullDesk desk) {
        return Stream.concat(toLookAt(desk).stream(), alike(desk).stream()).toList();
    }

    /** The pages of the access matrix at which the walk does not come by. */
    static List<String> missing(List<String> walked) {
        return AccessMatrix.rows().stream()
                .filter(row -> row.method().equals("GET"))
                .map(AccessMatrix.Row::path)
                .distinct()
                .filter(Predicate.not(NO_PLACE.asMatchPredicate()))
                .filter(path -> walked.stream().noneMatch(at(path)))
                .toList();
    }

    private static Predicate<String> at(String path) {
        return Pattern.compile(path.replaceAll("\\{\\w+}", "\\\\d+") + "(\\?.*)?")
                .asMatchPredicate();
    }

    private static List<String> house(FullDesk desk) {
        return List.of(
                "/",
                "/pictures",
                "/pictures?from=1999-01-01&to=1999-01-02",
                "/detectors",
                "/keys",
                "/exports",
                "/exports?what=claims&query=status%3Dchecked",
                "/corrections",
                "/corrections?state=",
                "/corrections?state=published",
                "/people",
                "/webhooks",
                "/webhooks/1",
                "/account",
                "/stories",
                "/stories/proposals",
                "/stories/" + desk.story,
                "/stories/" + desk.emptyStory,
                "/stories/" + desk.discrepancy.storyId() + "/ledger",
                "/stories/" + desk.emptyStory + "/ledger",
                "/discrepancies",
                "/discrepancies?kind=text&story=" + desk.emptyStory,
                "/discrepancies/" + desk.discrepancy.id(),
                "/discrepancies/" + desk.resolved.id(),
                "/nowhere");
    }

    private static List<String> articles(FullDesk desk) {
        String article = "/articles/" + desk.article;
        String doubted = "/articles/" + desk.doubted;
        return List.of(
                "/articles",
                "/articles?q=nothing-is-called-so",
                "/articles/import",
                "/imports",
                "/imports/" + desk.imported,
                "/imports/" + desk.imported + "?state=held",
                "/imports/" + desk.imported + "/files/3",
                "/imports/" + desk.imported + "/files/6/columns",
                "/feeds",
                "/feeds/" + desk.feed,
                article,
                article + "?claim=" + desk.claim.id(),
                article + "?line=2",
                doubted + "?suggestion=" + desk.suggestions.get(1),
                doubted + "/suggestions/" + desk.suggestions.get(0),
                doubted + "/suggestions/" + desk.suggestions.get(1),
                doubted + "/suggestions/" + desk.suggestions.get(2),
                article + "/lines/2",
                article + "/lines/3",
                article + "/edit",
                article + "/history",
                article + "/origin",
                article + "/copy",
                "/articles/" + desk.copied + "/copy",
                "/articles/" + desk.like + "/copy",
                article + "/paper",
                article + "/sign-off",
                article + "/claims/new?start=0&end=40",
                article + "/claims/new?line=999",
                article + "/revisions/new",
                "/articles/" + desk.unsettled.articleId(),
                "/articles/" + desk.unsettled.articleId() + "?revision=1",
                "/articles/" + desk.unsettled.articleId() + "/revisions",
                "/articles/" + desk.noted,
                "/articles/" + desk.noted + "/sign-off",
                "/articles/" + desk.noted + "/correction-notes/1",
                "/articles/" + desk.finished,
                "/articles/" + desk.finished + "/sign-off",
                "/articles/" + desk.closed,
                "/articles/" + desk.closed + "/paper",
                "/articles/" + desk.closed + "/sign-off");
    }

    private static List<String> claims(FullDesk desk) {
        String claim = "/claims/" + desk.claim.id();
        return List.of(
                "/claims",
                "/claims?q=nothing-is-called-so",
                "/claims?lapsedBy=2999-01-01",
                claim,
                "/claims/" + desk.within.id(),
                "/claims/" + desk.unsettled.id(),
                "/anchors",
                "/anchors?article=" + desk.article,
                "/claims/" + desk.doubtedByANote.id(),
                "/annotations/" + desk.waitsBesideANote.id(),
                "/claims/" + desk.checked.id(),
                claim + "/edit",
                claim + "/history",
                claim + "/evidence/new",
                claim + "/annotations/new",
                "/evidence/" + desk.evidence.id() + "/edit");
    }

    private static List<String> annotations(FullDesk desk) {
        String waiting = "/annotations/" + desk.waiting.id();
        return List.of(
                "/annotations",
                "/annotations?q=nothing-is-called-so",
                waiting,
                waiting + "/history",
                "/annotations/" + desk.approved.id(),
                "/annotations/" + desk.draft.id(),
                "/annotations/" + desk.rejected.id(),
                "/annotations/" + desk.back.id(),
                "/annotations/" + desk.back.id() + "/edit",
                "/review",
                "/review?order=severity",
                "/review?at=" + desk.waiting.id());
    }

    private static List<String> talk(FullDesk desk) {
        return List.of(
                "/annotations/" + desk.withdrawn.id() + "/queries/new",
                "/annotations/" + desk.low.id() + "/queries/new",
                "/annotations/" + desk.ruledOn.id(),
                "/queries",
                "/queries?state=ruled",
                "/queries?state=answered&asked=source&owner=" + desk.editor.id(),
                "/queries?state=overdue",
                "/queries/" + desk.overdue + "/answer/new",
                "/queries/" + desk.overdue + "/ruling/new",
                "/queries/" + desk.answered + "/ruling/new",
                "/notices");
    }

    /** Pages that look as others do, but say something else. */
    private static List<String> alike(FullDesk desk) {
        return List.of(
                "/articles?story=" + desk.story + "&sort=HEADLINE",
                "/articles/" + desk.article + "/claims/new?start=0&end=0",
                "/claims?article=" + desk.article,
                "/claims?status=nonsense",
                "/claims?after=nonsense",
                "/claims/" + desk.within.id() + "/history",
                "/annotations?article=" + desk.article,
                "/annotations?author=999999",
                "/annotations/" + desk.waiting.id() + "/history?after=nonsense",
                "/annotations/" + desk.again.id(),
                "/annotations/" + desk.approved.id() + "/edit",
                "/annotations/" + desk.back.id() + "/history",
                "/review?at=" + desk.approved.id(),
                "/annotations/" + desk.approved.id() + "/queries/new",
                "/annotations/" + desk.ruledOn.id() + "/history",
                "/queries?owner=999999",
                "/queries?state=nonsense",
                "/queries?after=nonsense",
                "/notices?after=2999-01-01T00:00:00Z_1",
                "/notices?after=nonsense",
                "/pictures?outlet=The+Daily+Count&from=2024-01-01",
                "/articles/" + desk.finished + "/lines/1",
                "/articles/" + desk.copied,
                "/articles/999999");
    }
}
