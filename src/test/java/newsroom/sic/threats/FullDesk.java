package newsroom.sic.threats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Answer;
import newsroom.sic.annotation.CommentView;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.NewComment;
import newsroom.sic.annotation.NoticeKind;
import newsroom.sic.annotation.Notices;
import newsroom.sic.annotation.Queries;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.annotation.Ruling;
import newsroom.sic.annotation.Severity;
import newsroom.sic.annotation.Threads;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Copies;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.detector.Suggested;
import newsroom.sic.detector.Suggestions;
import newsroom.sic.ledger.Discrepancies;
import newsroom.sic.ledger.DiscrepancyView;
import newsroom.sic.ledger.Resolution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** An article with something of everything on it: every kind of row, in every state it can have. */
final class FullDesk {

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 6, 3);
    private static final Finding LOW =
            new Finding(Issue.COPY, Severity.LOW, "It was ten.", "ten", null);

    private final Newsroom newsroom;
    final Person editor;
    final Person reviewer;

    final long article;
    final long closed;
    final long finished;
    final long story;
    final long doubted;
    final List<Long> suggestions;
    final long emptyStory;
    final DiscrepancyView discrepancy;
    final DiscrepancyView resolved;
    final ClaimView claim;
    final ClaimView within;
    final ClaimView checked;
    final ClaimView unsettled;
    final long noted;
    final ClaimView doubtedByANote;
    final AnnotationView waitsBesideANote;
    final EvidenceView evidence;
    final AnnotationView waiting;
    final AnnotationView approved;
    final AnnotationView draft;
    final AnnotationView back;
    final AnnotationView again;
    final AnnotationView rejected;
    final AnnotationView withdrawn;
    final AnnotationView low;
    final AnnotationView ruledOn;
    final long overdue;
    final long imported;
    final long copied;
    final long like;
    final long feed;
    final long answered;

    FullDesk(Newsroom newsroom, Person editor, Person reviewer, Person colleague) {
        this.newsroom = newsroom;
        this.editor = editor;
        this.reviewer = reviewer;
        Annotations annotations = newsroom.the(Annotations.class);
        article = newsroom.article(text(), details(), editor);
        closed = newsroom.closed(editor).id();
        finished = newsroom.finished(editor);
        doubted = newsroom.doubted(editor);
        suggestions = newsroom.suggestions(doubted).stream().map(Suggested::key).toList();
        newsroom.the(Suggestions.class).takeUp(doubted, suggestions.getFirst(), editor);
        newsroom.dismissed(doubted, suggestions.getLast(), editor);
        story = newsroom.story(editor, article).id();
        emptyStory = newsroom.story(editor).id();
        discrepancy = newsroom.discrepancy(editor);
        newsroom.proposal(editor);
        DiscrepancyView settled = newsroom.discrepancy(reviewer);
        resolved =
                newsroom.the(Discrepancies.class)
                        .resolve(
                                settled.id(),
                                settled.version(),
                                Resolution.EXPLAINED,
                                "It grew.",
                                List.of(),
                                editor);

        claim = dueLongAgo(newsroom.claim(article, Newsroom.WORDS, "Thirteen.", "Ana", editor));
        within = newsroom.claim(article, "agreements were", null, null, editor);
        ClaimView overlapping =
                newsroom.claim(article, "were signed. Nobody counted", null, null, editor);
        checked = newsroom.claim(article, "The ships are late", null, "Ana", editor);
        newsroom.claim(article, "The hall was full", null, null, editor);
        newsroom.the(Claims.class).link(claim.id(), checked.id(), editor);
        newsroom.evidence(checked.id(), outOfDate(), editor);
        evidence = newsroom.evidence(claim.id(), outOfDate(), editor);

        waiting = newsroom.submitted(claim.id(), editor);
        approved = newsroom.approved(checked.id(), editor, reviewer);
        draft = newsroom.draft(within.id(), editor);
        newsroom.draft(within.id(), reviewer);
        back = sentBack(overlapping);
        AnnotationView sent = sentBack(within);
        sent = annotations.edit(sent.id(), sent.version(), LOW, editor);
        again = annotations.submit(sent.id(), sent.version(), editor);
        low = newsroom.submitted(within.id(), LOW, editor);
        rejected = rejected(newsroom.submitted(within.id(), editor), reviewer);
        withdrawn = withdrawn(newsroom.submitted(within.id(), editor));
        newsroom.submitted(within.id(), reviewer);
        rejected(newsroom.submitted(within.id(), reviewer), colleague);
        newsroom.the(EvidenceFile.class)
                .edit(evidence.id(), evidence.version(), Newsroom.EVIDENCE, reviewer);
        newsroom.approved(claim.id(), reviewer, colleague);
        newsroom.correction(
                newsroom.claim(finished, Newsroom.WORDS, null, null, editor).id(),
                editor,
                reviewer);

        unsettled = newsroom.unsettled(editor);
        noted = newsroom.notedArticle(editor);
        doubtedByANote = newsroom.noted(editor);
        waitsBesideANote = newsroom.submitted(doubtedByANote.id(), editor);

        talk(waiting);
        overdue = overdue(draft);
        ruledOn = newsroom.submitted(within.id(), editor);
        answered = queries(ruledOn, back);
        imported = newsroom.imported(article, text().replace("June", "July"), editor);
        feed = newsroom.feed(editor);
        newsroom.seen(feed, imported, article);
        Copies copies = newsroom.the(Copies.class);
        copied = newsroom.article(editor);
        copies.copy(copied, 0, article, editor);
        like = newsroom.article(editor);
        copies.notice(/* articleId= */ like, /* like= */ article, 95);
    }

    private String text() {
        return "One day in June\n\n"
                + newsroom.copy()
                + "\n\nAlso read: Other news\n\nAn address: https://example.com/"
                + "a-very-long-address-without-any-place-to-break".repeat(4)
                + "\n\nIt was cold. It rained. The hall was full.";
    }

    private static ArticleDetails details() {
        return new ArticleDetails(
                "Thirteen agreements, or twelve?",
                "The Daily Count",
                "By Somebody",
                LONG_AGO,
                "en",
                "https://example.com/agreements");
    }

    private static EvidenceDetails outOfDate() {
        return new EvidenceDetails(
                "Minutes",
                "https://example.com/minutes",
                "Twelve.",
                Grade.SECONDARY,
                Stance.CONTEXT,
                LONG_AGO,
                LONG_AGO.plusDays(2));
    }

    private ClaimView dueLongAgo(ClaimView made) {
        var mine = new ClaimDetails("Thirteen.", "A minister", editor.id(), LONG_AGO);
        return newsroom.the(Claims.class).edit(made.id(), made.version(), mine, editor);
    }

    private AnnotationView sentBack(ClaimView of) {
        AnnotationView sent = newsroom.submitted(of.id(), editor);
        return newsroom.the(Reviews.class)
                .requestChanges(sent.id(), sent.version(), "Show the minutes.", reviewer);
    }

    private AnnotationView rejected(AnnotationView sent, Person by) {
        return newsroom.the(Reviews.class)
                .reject(sent.id(), sent.version(), "This is no error.", by);
    }

    private AnnotationView withdrawn(AnnotationView sent) {
        return newsroom.the(Annotations.class).withdraw(sent.id(), sent.version(), editor);
    }

    /** A webhook that fails, with a delivery in each of its states. */
    String webhook() {
        Person admin = newsroom.the(People.class).byUsername("admin").orElseThrow();
        long webhook = newsroom.webhook(admin).id();
        List<Long> sent = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            sent.add(newsroom.delivery(webhook, admin));
        }
        JdbcClient store = newsroom.the(JdbcClient.class);
        store.sql(
                        "update webhook_delivery set state = 'DELIVERED', attempts = 1,"
                                + " tried_at = queued_at, settled_at = queued_at, status = 204"
                                + " where id = ?")
                .param(sent.get(0))
                .update();
        store.sql(
                        "update webhook_delivery set state = 'GIVEN_UP', attempts = 10,"
                                + " tried_at = queued_at, settled_at = queued_at, status = 500"
                                + " where id = ?")
                .param(sent.get(1))
                .update();
        store.sql(
                        "update webhook_delivery set attempts = 2, tried_at = queued_at,"
                                + " trouble = 'TIMED_OUT' where id = ?")
                .param(sent.get(2))
                .update();
        store.sql(
                        "update webhook set failing_since = made_at, former_secret = secret,"
                                + " former_until = timestamp with time zone '2999-01-01 00:00:00Z'"
                                + " where id = ?")
                .param(webhook)
                .update();
        return "/webhooks/" + webhook;
    }

    /** A thread in each of its states, and a mention. */
    private void talk(AnnotationView note) {
        Threads threads = newsroom.the(Threads.class);
        String question = "Who says so, @" + editor.username() + "?";
        long open = newsroom.comment(note.id(), question, reviewer).id();
        threads.say(note.id(), new NewComment("A minister.", open, null), editor);
        long resolved = newsroom.comment(note.id(), "And `when`?", reviewer).id();
        threads.resolve(resolved, 0, "It is in the copy.", editor);
        CommentView again = newsroom.comment(note.id(), "Where?", editor);
        CommentView turned = threads.resolve(again.id(), 0, "There.", reviewer);
        threads.reopen(again.id(), turned.version(), "Not there.", editor);
    }

    /** A query whose day is over, and whose owner was told so. */
    private long overdue(AnnotationView note) {
        long query = newsroom.query(note.id(), "How many were signed?", editor).id();
        newsroom.the(JdbcClient.class)
                .sql("update query set due_on = date '2024-06-03' where id = :id")
                .param("id", query)
                .update();
        newsroom.the(ScheduledTaskHolder.class).getScheduledTasks().stream()
                .filter(task -> task.toString().contains("DueQueries"))
                .forEach(task -> task.getTask().getRunnable().run());
        if (newsroom.the(Notices.class).of(editor, null, 9).items().stream()
                .noneMatch(row -> row.notice().kind() == NoticeKind.QUERY_DUE)) {
            throw new AssertionError("Nobody was told that a query is due");
        }
        return query;
    }

    /** One that was answered; on another annotation each ruling, the last taken up again. */
    private long queries(AnnotationView ruled, AnnotationView other) {
        Queries queries = newsroom.the(Queries.class);
        List<Long> put = new ArrayList<>();
        for (Ruling ruling : Ruling.values()) {
            QueryView query = newsroom.query(ruled.id(), "How many, and when?", editor);
            if (ruling == Ruling.FIXED) {
                query = answered(query);
            }
            queries.rule(query.id(), query.version(), ruling, "The minutes say so.", reviewer);
            put.add(query.id());
        }
        QueryView last = queries.one(put.getLast());
        queries.reopen(last.id(), last.version(), "The figure is missing.", null, reviewer);
        return answered(newsroom.query(other.id(), "How many?", editor)).id();
    }

    private QueryView answered(QueryView query) {
        var twelve =
                new Answer(
                        "Twelve.",
                        "Ana",
                        LONG_AGO,
                        "https://example.com/answer",
                        Grade.PRIMARY,
                        Stance.CONTEXT);
        return newsroom.the(Queries.class).answer(query.id(), query.version(), twelve, reviewer);
    }
}
