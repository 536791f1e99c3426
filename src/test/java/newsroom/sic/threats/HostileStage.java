package newsroom.sic.threats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.account.Admissions;
import newsroom.sic.account.OneTimeLink;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.annotation.Severity;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Stories;
import newsroom.sic.article.StoryView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.claim.Verdict;
import newsroom.sic.testing.Cast;
import org.springframework.context.ApplicationContext;

/** An article, and all that hangs on it, in words that would like to be more than words. */
final class HostileStage {

    static final String MARKUP =
            "\"><img src=x onerror=alert(1)></script><script>alert(2)</script>'-alert(3)-'";

    static final String EXPRESSIONS =
            "[[${7*7}]] [(${7*7})] __${7*7}__ ~{shared/layout} *{7*7} ${T(java.lang.Runtime)}";

    /** An override that is never ended, and what looks like a Latin letter and is none. */
    private static final String UNSEEN = "\u0412linken\u200B said \u202Etxt.exe";

    static final String HOSTILE = MARKUP + " " + EXPRESSIONS + " " + UNSEEN;

    private static final String COPY =
            """
            <!doctype html><base href="http://evil.example/"><meta http-equiv="refresh" content="0;url=http://evil.example/">
            <script src="http://evil.example/x.js">alert(1)</script>

            <img src=x onerror=alert(1)> said the minister. <a href="javascript:alert(1)">Here</a> and <a href="java&#9;script:alert(1)">there</a>.

            <svg onload=alert(1)><foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject></svg> was drawn.

            <math><mtext><style><img src=x onerror=alert(1)></style></mtext></math> was reckoned.

            <div hx-get="/sign-out" hx-trigger="load" data-hx-post="/sign-out" hx-on:load="alert(1)" sse-connect="http://evil.example/">It loads.</div>

            <form action="http://evil.example/"><button style="width:expression(alert(1))" autofocus onfocus=alert(1)>Send</button></form> %s

            The claim is that thirteen agreements were signed \u202Eby him.
            """
                    .formatted(EXPRESSIONS);

    /** Where all that is shown. */
    final List<String> pages = new ArrayList<>();

    final AnnotationView waiting;
    final ClaimView claim;
    final long article;

    HostileStage(ApplicationContext house) {
        Newsroom newsroom = new Newsroom(house);
        Admissions admissions = house.getBean(Admissions.class);
        People people = house.getBean(People.class);
        Person admin = people.byUsername("admin").orElseThrow();
        OneTimeLink link =
                admissions.invite(
                        "hostile",
                        MARKUP.substring(0, 30) + " ${7*7}",
                        Set.of(Role.EDITOR, Role.REVIEWER),
                        admin);
        Person author = admissions.accept(link.token(), Cast.PASSWORD);
        article =
                newsroom.article(
                        COPY,
                        new ArticleDetails(
                                HOSTILE,
                                HOSTILE,
                                HOSTILE,
                                null,
                                "en",
                                "https://example.com/?q='-alert(1)-'&r=%22%3E%3Cscript%3E"),
                        author);
        StoryView story = house.getBean(Stories.class).open(HOSTILE, author);
        house.getBean(Stories.class).put(story.id(), article, author);
        claim =
                newsroom.claim(
                        article,
                        "thirteen agreements were signed \u202Eby him",
                        HOSTILE,
                        HOSTILE,
                        author);
        ClaimView other = newsroom.claim(article, "said the minister", HOSTILE, HOSTILE, author);
        EvidenceView piece =
                newsroom.evidence(
                        claim.id(),
                        new EvidenceDetails(
                                HOSTILE,
                                "https://example.com/?q='-alert(1)-'",
                                HOSTILE,
                                Grade.PRIMARY,
                                Stance.REFUTES,
                                null,
                                null),
                        author);
        Finding finding =
                new Finding(
                        Issue.SLIP,
                        Severity.HIGH,
                        HOSTILE
                                + "\n\n[x](javascript:alert(1)) [y](data:text/html,x)"
                                + " ![z](http://evil.example/z.png) <javascript:alert(1)>\n\n"
                                + "<div onclick=alert(1)>block</div>",
                        HOSTILE,
                        Verdict.INACCURATE);
        waiting = newsroom.submitted(claim.id(), finding, author);
        AnnotationView back = newsroom.submitted(other.id(), finding, author);
        Person reviewer = people.byUsername("reviewer").orElseThrow();
        house.getBean(Reviews.class).requestChanges(back.id(), back.version(), HOSTILE, reviewer);

        pages.addAll(
                List.of(
                        "/",
                        "/articles",
                        "/articles/" + article,
                        "/articles/" + article + "?claim=" + claim.id(),
                        "/articles/" + article + "/edit",
                        "/articles/" + article + "/history",
                        "/articles/" + article + "/claims/new?line=1",
                        "/articles/" + article + "/claims/new?start=0&end=400",
                        "/stories",
                        "/stories/" + story.id(),
                        "/claims",
                        "/claims/" + claim.id(),
                        "/claims/" + other.id(),
                        "/claims/" + claim.id() + "/edit",
                        "/claims/" + claim.id() + "/history",
                        "/claims/" + claim.id() + "/evidence/new",
                        "/claims/" + claim.id() + "/annotations/new",
                        "/evidence/" + piece.id() + "/edit",
                        "/annotations",
                        "/annotations/" + waiting.id(),
                        "/annotations/" + back.id() + "/edit",
                        "/annotations/" + waiting.id() + "/edit",
                        "/annotations/" + waiting.id() + "/history",
                        "/review?at=" + waiting.id()));
    }
}
