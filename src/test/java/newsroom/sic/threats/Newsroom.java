package newsroom.sic.threats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Asked;
import newsroom.sic.annotation.CommentView;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.NewComment;
import newsroom.sic.annotation.NewQuery;
import newsroom.sic.annotation.Notices;
import newsroom.sic.annotation.Queries;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.annotation.Seals;
import newsroom.sic.annotation.Severity;
import newsroom.sic.annotation.Threads;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.LineText;
import newsroom.sic.article.Lines;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Revisions;
import newsroom.sic.article.SignOffs;
import newsroom.sic.article.Stories;
import newsroom.sic.article.StoryView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.NewClaim;
import newsroom.sic.claim.Stance;
import newsroom.sic.claim.Verdict;
import newsroom.sic.detector.Fate;
import newsroom.sic.detector.Suggested;
import newsroom.sic.detector.Suggestions;
import newsroom.sic.export.webhook.Occasion;
import newsroom.sic.export.webhook.WebhookDetails;
import newsroom.sic.export.webhook.WebhookView;
import newsroom.sic.export.webhook.Webhooks;
import newsroom.sic.intake.Columns;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.Receipt;
import newsroom.sic.intake.Upload;
import newsroom.sic.intake.feed.Feeds;
import newsroom.sic.intake.job.Brought;
import newsroom.sic.intake.job.Imports;
import newsroom.sic.ledger.Bookkeeper;
import newsroom.sic.ledger.CloseReadings;
import newsroom.sic.ledger.Discrepancies;
import newsroom.sic.ledger.DiscrepancyFilter;
import newsroom.sic.ledger.DiscrepancyView;
import newsroom.sic.ledger.ProposalView;
import newsroom.sic.ledger.StoryProposals;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes what a test needs to be there: new each time, by the faces of the modules. */
final class Newsroom {

    /** Words that every article has once. */
    static final String WORDS = "thirteen agreements were signed";

    static final Finding FINDING =
            new Finding(
                    Issue.FIGURE, Severity.MEDIUM, "It was twelve.", "twelve", Verdict.INACCURATE);
    static final EvidenceDetails EVIDENCE =
            new EvidenceDetails(
                    "Minutes", null, "Twelve.", Grade.PRIMARY, Stance.REFUTES, null, null);

    private final ApplicationContext house;

    Newsroom(ApplicationContext house) {
        this.house = house;
    }

    <T> T the(Class<T> face) {
        return house.getBean(face);
    }

    /** How far history has grown: the number of its last entry. */
    long historySoFar() {
        return the(JdbcClient.class).sql("select seq from history_head").query(Long.class).single();
    }

    String copy() {
        return "On Monday %s. Nobody counted them. Copy %s.\n\nThe ships are late."
                .formatted(WORDS, UUID.randomUUID());
    }

    long article(Person by) {
        return article(copy(), ArticleDetails.UNKNOWN, by);
    }

    long article(String text, ArticleDetails details, Person by) {
        return the(Intake.class).take(text, details, by).articleId();
    }

    LineText waived(long article, int n, Person by) {
        LineText line = the(Articles.class).text(article).line(n);
        return the(Lines.class).waive(article, 1, n, line.version(), "opinion", by);
    }

    /** An article on which nothing is open. */
    long finished(Person by) {
        long article = article(by);
        the(Articles.class).text(article).lines().forEach(line -> waived(article, line.n(), by));
        return article;
    }

    ArticleView closed(Person by) {
        long article = finished(by);
        return the(SignOffs.class).signOff(article, the(Articles.class).one(article).version(), by);
    }

    /** One whose article has a second text, in which a figure under it is another. */
    ClaimView unsettled(Person by) {
        ClaimView claim = claim(by);
        revised(claim.articleId(), by);
        return the(Claims.class).one(claim.id());
    }

    /** A claim of whose words the next text says that they were wrong. */
    ClaimView noted(Person by) {
        ClaimView claim = claim(by);
        String text = the(Articles.class).text(claim.articleId()).text().toString();
        next(
                claim.articleId(),
                text
                        + "\n\nCorrection: An earlier version of this article said: "
                        + claim.anchor().exact(),
                by);
        return the(Claims.class).one(claim.id());
    }

    /** Gives an article a second text. */
    void revised(long article, Person by) {
        String text = the(Articles.class).text(article).text().toString();
        next(article, "An update came later.\n\n" + text.replace("thirteen", "fourteen"), by);
    }

    private void next(long article, String text, Person by) {
        Articles articles = the(Articles.class);
        NewArticle copy = new NewArticle(ArticleDetails.UNKNOWN, text, "pasted", null);
        the(Revisions.class).revise(article, articles.read(copy), 1, by);
    }

    ClaimView claim(Person by) {
        return claim(article(by), WORDS, null, null, by);
    }

    ClaimView claim(
            long article,
            String words,
            @Nullable String statement,
            @Nullable String claimant,
            Person by) {
        String text = the(Articles.class).text(article).text().toString();
        int at = text.indexOf(words);
        int start = text.codePointCount(0, at);
        int end = start + words.codePointCount(0, words.length());
        return the(Claims.class)
                .make(article, new NewClaim(1, start, end, statement, claimant, null), by);
    }

    AnnotationView draft(long claim, Person by) {
        return draft(claim, FINDING, by);
    }

    AnnotationView draft(long claim, Finding finding, Person by) {
        return the(Annotations.class).write(claim, finding, null, by);
    }

    AnnotationView submitted(long claim, Person by) {
        return submitted(claim, FINDING, by);
    }

    AnnotationView submitted(long claim, Finding finding, Person by) {
        AnnotationView draft = draft(claim, finding, by);
        return the(Annotations.class).submit(draft.id(), draft.version(), by);
    }

    AnnotationView approved(long claim, Person author, Person reviewer) {
        AnnotationView submitted = submitted(claim, author);
        return the(Reviews.class)
                .approve(submitted.id(), submitted.version(), seal(submitted), null, reviewer);
    }

    AnnotationView one(long annotation) {
        return the(Annotations.class).one(annotation);
    }

    String seal(AnnotationView annotation) {
        return the(Seals.class).of(annotation);
    }

    CommentView comment(long claim, Person by) {
        return comment(submitted(claim, by).id(), "Who says so?", by);
    }

    CommentView comment(long annotation, String body, Person by) {
        return the(Threads.class).say(annotation, new NewComment(body, null, null), by);
    }

    QueryView query(long claim, Person by) {
        return query(submitted(claim, by).id(), "How many were signed?", by);
    }

    QueryView query(long annotation, String question, Person by) {
        return the(Queries.class)
                .ask(
                        annotation,
                        new NewQuery(
                                question,
                                Asked.SOURCE,
                                "The ministry",
                                by.id(),
                                LocalDate.now(ZoneOffset.UTC).plusDays(1),
                                null),
                        by);
    }

    /** One that somebody has for another's comment on what they wrote. */
    long notice(Person to, Person from) {
        comment(submitted(claim(to).id(), to).id(), "Who says so?", from);
        return the(Notices.class).of(to, null, 1).items().getFirst().notice().id();
    }

    EvidenceView evidence(long claim, Person by) {
        return evidence(claim, EVIDENCE, by);
    }

    EvidenceView evidence(long claim, EvidenceDetails details, Person by) {
        return the(EvidenceFile.class).file(claim, details, null, by);
    }

    /** A file that was prepared for this person, and is ready. */
    long export(Person by) {
        JdbcClient jdbc = the(JdbcClient.class);
        long id = jdbc.sql("select nextval('export_run_seq')").query(Long.class).single();
        jdbc.sql(
                        """
                        insert into export_run (id, version, name, format, asked, series_id,
                            taken_by, began_at, ended_at, state, row_count, snapshot_at, prepared,
                            file_name, bytes, sha256, kept_until)
                        values (?, 0, 'claims', 'CSV', '', ?, ?, current_timestamp,
                            current_timestamp, 'WHOLE', 1, current_timestamp, true,
                            'sic-claims-exact.csv', 10, ?, current_timestamp + interval '1' day)
                        """)
                .params(id, id, by.id(), "0".repeat(64))
                .update();
        try {
            Path folder =
                    Path.of(house.getEnvironment().getRequiredProperty("sic.home"), "exports");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(Long.toString(id)), "claim_id\r\n");
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return id;
    }

    /** A verdict that went out and fell away again. */
    long correction(Person by, Person reviewer) {
        return correction(claim(by).id(), by, reviewer);
    }

    long correction(long claim, Person by, Person reviewer) {
        approved(claim, by, reviewer);
        JdbcClient jdbc = the(JdbcClient.class);
        jdbc.sql(
                        """
                        insert into exported_verdict (run_id, series_id, claim_id, verdict)
                        select r.id, r.id, c.id, c.verdict from export_run r, claim c
                        where r.id = ? and c.id = ?
                        """)
                .params(export(by), claim)
                .update();
        evidence(claim, by);
        return jdbc.sql("select max(id) from correction where claim_id = ?")
                .param(claim)
                .query(Long.class)
                .single();
    }

    /** On its way, with nobody who works at it. */
    long importing(Person by) {
        Brought file =
                new Brought("wires.txt", () -> new ByteArrayInputStream(copy().getBytes(UTF_8)));
        return the(Imports.class).begin(List.of(file), null, Columns.BY_HEADERS, true, by).id();
    }

    /**
     * At its end, with a file in each of its states; the third is nearly the same as an article.
     */
    long imported(long article, String text, Person by) {
        JdbcClient jdbc = the(JdbcClient.class);
        long id = jdbc.sql("select nextval('import_job_seq')").query(Long.class).single();
        jdbc.sql(
                        """
                        insert into import_job (id, version, source, title, holds_copies, state,
                            started_by, starter, started_at, ended_at, spooled)
                        values (?, 0, 'FILES', 'wires.zip', true, 'DONE', ?, ?,
                            current_timestamp, current_timestamp, true)
                        """)
                .params(id, by.id(), by.name())
                .update();
        jdbc.sql(
                        "insert into import_upload (job_id, n, name, listed)"
                                + " values (?, 1, 'wires.txt', true)")
                .param(id)
                .update();
        int n = 0;
        for (String state : List.of("IMPORTED", "DUPLICATE", "HELD", "FAILED", "LEFT")) {
            boolean failed = state.equals("FAILED");
            jdbc.sql(
                            """
                            insert into import_file (job_id, n, upload, entry, piece, name, state,
                                article_id, share, like_id, like_revision, kind, reason,
                                arguments, settled_at)
                            values (?, ?, 1, 0, 0, 'wires.txt', ?, ?, ?, ?, 1, ?, ?, ?,
                                case when ? = 'HELD' then null else current_timestamp end)
                            """)
                    .param(id)
                    .param(++n)
                    .param(state)
                    .param(failed || state.equals("LEFT") ? null : article)
                    .param(state.equals("HELD") ? 95 : null)
                    .param(state.equals("HELD") ? article : null)
                    .param(failed ? "INVALID" : null)
                    .param(failed ? "intake.refused.no-text" : null)
                    .param(failed ? "[\"wires.txt\"]" : null)
                    .param(state)
                    .update();
        }
        jdbc.sql(
                        """
                        insert into import_file (job_id, n, upload, entry, piece, name, state,
                            kind, reason, arguments, settled_at)
                        values (?, 6, 1, 0, 0, 'table.csv', 'FAILED', 'UNKNOWN_FORMAT',
                            'intake.refused.no-text-column', ?, current_timestamp)
                        """)
                .params(id, "[\"table.csv\", \"Inhalt, Titel\", \"Inhalt\", \"Titel\"]")
                .update();
        try {
            Path home = Path.of(String.valueOf(the(Environment.class).getProperty("sic.home")));
            Path spool = Files.createDirectories(home.resolve("spool").resolve("" + id));
            Files.writeString(spool.resolve("1"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    /** Followed, with nothing that was asked of it. */
    long feed(Person by) {
        JdbcClient jdbc = the(JdbcClient.class);
        the(Feeds.class).follow("https://feeds.example.com/" + UUID.randomUUID(), by);
        return jdbc.sql("select max(id) from feed").query(Long.class).single();
    }

    /** Three items, of which one is an article, one was never fetched and one is of old. */
    void seen(long feed, long job, long article) {
        String item =
                """
                insert into feed_item (feed_id, mark, n, title, address, seen_at, job_id, upload)
                values (?, ?, nextval('feed_item_seq'), ?, ?, current_timestamp, ?, ?)
                """;
        JdbcClient jdbc = the(JdbcClient.class);
        jdbc.sql(item)
                .params(feed, "1".repeat(64), "Ships", "https://news.example.com/" + article)
                .params(job, 1)
                .update();
        jdbc.sql(item)
                .params(feed, "2".repeat(64))
                .param(null)
                .param("http://desk.example/in")
                .param(null)
                .param(null)
                .update();
        jdbc.sql(
                        "insert into feed_item (feed_id, mark, n)"
                                + " values (?, ?, nextval('feed_item_seq'))")
                .params(feed, "3".repeat(64))
                .update();
    }

    /** The only one there is: a house has few of them. Nobody listens there. */
    WebhookView webhook(Person admin) {
        the(JdbcClient.class).sql("delete from webhook").update();
        return the(Webhooks.class)
                .make(
                        WebhookDetails.typed(
                                "The archive",
                                "https://archive.example/hooks/sic",
                                Set.copyOf(Occasion.offered())),
                        null,
                        admin)
                .webhook();
    }

    long delivery(long webhook, Person admin) {
        return the(Webhooks.class).test(webhook, admin);
    }

    StoryView story(Person by, long... articles) {
        StoryView story = the(Stories.class).open("Story " + UUID.randomUUID(), by);
        for (long article : articles) {
            the(Stories.class).put(story.id(), article, by);
        }
        return story;
    }

    /** An article in which Sic would have three things looked at. */
    long doubted(Person by) {
        return article(
                "The league grows. Copy %s.\n\nNorland became the 33-d member. They signed the the papers. It was the 21th round."
                        .formatted(UUID.randomUUID()),
                ArticleDetails.UNKNOWN,
                by);
    }

    List<Suggested> suggestions(long article) {
        return the(Suggestions.class).among(the(CloseReadings.class).shown(article), article);
    }

    /** Gives the dismissal. */
    long dismissed(long article, long key, Person by) {
        Fate fate = the(Suggestions.class).dismiss(article, key, "It is right so.", by).fate();
        return Objects.requireNonNull(fate).id();
    }

    /** Two articles of a story that do not agree. */
    DiscrepancyView discrepancy(Person by) {
        long one = article(agreements(13), ArticleDetails.UNKNOWN, by);
        long other = article(agreements(17), ArticleDetails.UNKNOWN, by);
        long story = story(by, one, other).id();
        the(Bookkeeper.class).catchUp();
        return the(Discrepancies.class)
                .find(new DiscrepancyFilter(story, null, null, null, null, true), null, 9)
                .items()
                .getFirst();
    }

    /** A name that nobody else has. */
    static String name() {
        return "Q"
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .chars()
                        .mapToObj(
                                digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
                        .collect(Collectors.joining());
    }

    /** An article whose file is kept. */
    long ofAFile(Person by) {
        Upload file = new Upload("copy.txt", copy().getBytes(UTF_8));
        return ((Receipt.Imported) the(Intake.class).take(file, ArticleDetails.UNKNOWN, null, by))
                .articleId();
    }

    /** Two articles that look like a story of their own. */
    ProposalView proposal(Person by) {
        String name = name();
        String town = name();
        for (String what : List.of("Firemen left", "Rescuers reached")) {
            article(
                    what
                            + " the harbour of "
                            + name
                            + ".\n\nThe mayor of "
                            + town
                            + ", "
                            + name
                            + ", spoke.",
                    ArticleDetails.UNKNOWN,
                    by);
        }
        the(Bookkeeper.class).propose();
        return the(StoryProposals.class).open(1).getFirst();
    }

    private static String agreements(int many) {
        return "Talks with Norland\n\n"
                + many
                + " trade agreements have already been signed with Norland. The talks go on.\n\n"
                + "They began as copy "
                + UUID.randomUUID()
                + ".";
    }

    List<AnnotationView> annotationsOn(long claim) {
        return the(Annotations.class).on(List.of(claim)).getOrDefault(claim, List.of());
    }
}
