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
                    "/(exports|actuator|webjars|\\*|unsent|sign-in|invitations|\\w+/.*stream).*");

    private Places() {}

    static List<String> of(FullDesk desk) {
        return Stream.of(house(desk), articles(desk), claims(desk), annotations(desk), talk(desk))
                .flatMap(List::stream)
                .toList();
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
                "/pictures?outlet=The+Daily+Count&from=2024-01-01",
                "/pictures?from=1999-01-01&to=1999-01-02",
                "/keys",
                "/people",
                "/account",
                "/stories",
                "/stories/" + desk.story,
                "/stories/" + desk.emptyStory,
                "/nowhere");
    }

    private static List<String> articles(FullDesk desk) {
        String article = "/articles/" + desk.article;
        return List.of(
                "/articles",
                "/articles?q=nothing-is-called-so",
                "/articles?story=" + desk.story + "&sort=HEADLINE",
                "/articles/import",
                article,
                article + "?claim=" + desk.claim.id(),
                article + "?line=2",
                article + "/lines/2",
                article + "/lines/3",
                article + "/edit",
                article + "/history",
                article + "/paper",
                article + "/sign-off",
                article + "/claims/new?start=0&end=40",
                article + "/claims/new?start=0&end=0",
                article + "/claims/new?line=999",
                "/articles/" + desk.finished,
                "/articles/" + desk.finished + "/lines/1",
                "/articles/" + desk.finished + "/sign-off",
                "/articles/" + desk.closed,
                "/articles/" + desk.closed + "/paper",
                "/articles/" + desk.closed + "/sign-off",
                "/articles/999999");
    }

    private static List<String> claims(FullDesk desk) {
        String claim = "/claims/" + desk.claim.id();
        return List.of(
                "/claims",
                "/claims?article=" + desk.article,
                "/claims?q=nothing-is-called-so",
                "/claims?status=nonsense",
                "/claims?after=nonsense",
                claim,
                "/claims/" + desk.within.id(),
                "/claims/" + desk.checked.id(),
                claim + "/edit",
                claim + "/history",
                "/claims/" + desk.within.id() + "/history",
                claim + "/evidence/new",
                claim + "/annotations/new",
                "/evidence/" + desk.evidence.id() + "/edit");
    }

    private static List<String> annotations(FullDesk desk) {
        String waiting = "/annotations/" + desk.waiting.id();
        return List.of(
                "/annotations",
                "/annotations?article=" + desk.article,
                "/annotations?q=nothing-is-called-so",
                "/annotations?author=999999",
                waiting,
                waiting + "/history",
                waiting + "/history?after=nonsense",
                "/annotations/" + desk.again.id(),
                "/annotations/" + desk.approved.id(),
                "/annotations/" + desk.approved.id() + "/edit",
                "/annotations/" + desk.draft.id(),
                "/annotations/" + desk.rejected.id(),
                "/annotations/" + desk.back.id(),
                "/annotations/" + desk.back.id() + "/edit",
                "/annotations/" + desk.back.id() + "/history",
                "/review",
                "/review?order=severity",
                "/review?at=" + desk.waiting.id(),
                "/review?at=" + desk.approved.id());
    }

    private static List<String> talk(FullDesk desk) {
        return List.of(
                "/annotations/" + desk.withdrawn.id() + "/queries/new",
                "/annotations/" + desk.low.id() + "/queries/new",
                "/annotations/" + desk.approved.id() + "/queries/new",
                "/annotations/" + desk.ruledOn.id(),
                "/annotations/" + desk.ruledOn.id() + "/history",
                "/queries",
                "/queries?state=ruled",
                "/queries?state=answered&asked=source&owner=" + desk.editor.id(),
                "/queries?state=overdue",
                "/queries?owner=999999",
                "/queries?state=nonsense",
                "/queries?after=nonsense",
                "/queries/" + desk.overdue + "/answer/new",
                "/queries/" + desk.overdue + "/ruling/new",
                "/queries/" + desk.answered + "/ruling/new",
                "/notices",
                "/notices?after=2999-01-01T00:00:00Z_1",
                "/notices?after=nonsense");
    }
}
