package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
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
import newsroom.sic.annotation.Ruling;
import newsroom.sic.annotation.Severity;
import newsroom.sic.annotation.Threads;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.claim.Verdict;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import newsroom.sic.threats.AccessMatrix.Asker;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/**
 * Every page in every state, in a language that does not exist: each message stands in brackets,
 * with its vowels accented. A word without them was written into a template or into Java.
 */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryWordOnH2Test {

    /** Between them they see every page and every no. */
    private static final List<Asker> ASKERS =
            List.of(
                    Asker.ANONYMOUS,
                    Asker.EDITOR_OF_OWN,
                    Asker.EDITOR_OF_OTHERS,
                    Asker.REVIEWER_OF_OWN,
                    Asker.ADMIN,
                    Asker.OF_ABSENT);

    @Autowired private ApplicationContext house;
    @Autowired private Cast cast;
    @LocalServerPort private int port;

    @SuppressWarnings("NullAway.Init")
    private Newsroom newsroom;

    @SuppressWarnings("NullAway.Init")
    private Person editor;

    @SuppressWarnings("NullAway.Init")
    private Person reviewer;

    @SuppressWarnings("NullAway.Init")
    private Person colleague;

    private final Set<String> forgotten = new TreeSet<>();
    private int pages;

    @BeforeAll
    void openTheDesk() {
        newsroom = new Newsroom(house);
        editor = cast.editor();
        reviewer = cast.reviewer();
        colleague = cast.somebody(Role.EDITOR, Role.REVIEWER);
    }

    @BeforeEach
    void lookAnew() {
        forgotten.clear();
        pages = 0;
    }

    @AfterEach
    void nothingIsForgotten() {
        assertThat(forgotten).as("words that are in no message file").isEmpty();
    }

    @Test
    @DisplayName("every address of the access matrix, asked by everybody, and where it leads on to")
    void everyAddress() {
        Asking asking = new Asking(port, newsroom, cast);
        for (AccessMatrix.Row row : AccessMatrix.rows()) {
            for (Asker asker : ASKERS) {
                if (row.asks(asker)) {
                    Asking.Question question = asking.question(row, asker);
                    String method = row.method().equals("ANY") ? "POST" : row.method();
                    read(question.visitor(), row.toString(), Asking.put(question, method));
                }
            }
        }
        assertThat(pages).isGreaterThan(200);
    }

    @Test
    @DisplayName("pages with everything on them")
    void fullPages() {
        long article =
                newsroom.article(
                        "One day in June\n\n"
                                + newsroom.copy()
                                + "\n\nAlso read: Other news\n\nIt was cold. The hall was full.",
                        new ArticleDetails(
                                "Thirteen, or twelve?",
                                "The Daily Count",
                                "By Somebody",
                                LocalDate.of(2024, 6, 3),
                                "en",
                                "https://example.com/agreements"),
                        editor);
        long story = newsroom.story(editor, article).id();
        ClaimView claim =
                newsroom.claim(article, Newsroom.WORDS, "Thirteen.", "A minister", editor);
        ClaimView within = newsroom.claim(article, "agreements were", null, null, editor);
        ClaimView checked = newsroom.claim(article, "The ships are late", null, "Ana", editor);
        house.getBean(Claims.class).link(claim.id(), checked.id(), editor);
        house.getBean(Claims.class)
                .edit(
                        claim.id(),
                        house.getBean(Claims.class).one(claim.id()).version(),
                        new ClaimDetails(
                                "Thirteen.", "A minister", editor.id(), LocalDate.of(2024, 6, 4)),
                        editor);
        EvidenceView evidence =
                newsroom.evidence(
                        claim.id(),
                        new EvidenceDetails(
                                "Minutes",
                                "https://example.com/minutes",
                                "Twelve.",
                                Grade.SECONDARY,
                                Stance.CONTEXT,
                                LocalDate.of(2024, 6, 3),
                                LocalDate.of(2024, 6, 5)),
                        editor);
        AnnotationView waiting = newsroom.submitted(claim.id(), editor);
        AnnotationView approved = newsroom.approved(checked.id(), editor, reviewer);
        AnnotationView draft = newsroom.draft(within.id(), editor);
        AnnotationView back = sentBack(within.id());
        AnnotationView again = sentBack(within.id());
        again =
                house.getBean(Annotations.class)
                        .edit(
                                again.id(),
                                again.version(),
                                new Finding(Issue.COPY, Severity.LOW, "It was ten.", "ten", null),
                                editor);
        house.getBean(Annotations.class).submit(again.id(), again.version(), editor);
        AnnotationView rejected = newsroom.submitted(within.id(), editor);
        house.getBean(Annotations.class)
                .reject(rejected.id(), rejected.version(), "This is no error.", reviewer);
        AnnotationView withdrawn = newsroom.submitted(within.id(), editor);
        house.getBean(Annotations.class).withdraw(withdrawn.id(), withdrawn.version(), editor);
        newsroom.submitted(within.id(), reviewer);
        house.getBean(EvidenceFile.class)
                .edit(evidence.id(), evidence.version(), Newsroom.EVIDENCE, reviewer);
        newsroom.approved(claim.id(), reviewer, colleague);
        talkAbout(waiting);
        long overdue = overdue(draft);
        List<Long> put = queriesOn(newsroom.submitted(within.id(), editor), back);

        for (Person person : List.of(editor, reviewer, cast.reader())) {
            Visitor visitor = Visitor.at(port).signedIn(person);
            for (String address :
                    List.of(
                            "/",
                            "/articles",
                            "/articles?q=nothing-is-called-so",
                            "/articles?story=" + story + "&sort=HEADLINE",
                            "/articles/" + article,
                            "/articles/" + article + "?claim=" + claim.id(),
                            "/articles/" + article + "/edit",
                            "/articles/" + article + "/history",
                            "/articles/" + article + "/claims/new?start=0&end=40",
                            "/articles/" + article + "/claims/new?start=0&end=0",
                            "/articles/" + article + "/claims/new?line=999",
                            "/articles/import",
                            "/stories",
                            "/stories/" + story,
                            "/claims",
                            "/claims?article=" + article,
                            "/claims?q=nothing-is-called-so",
                            "/claims?status=nonsense",
                            "/claims?after=nonsense",
                            "/claims/" + claim.id(),
                            "/claims/" + within.id(),
                            "/claims/" + checked.id(),
                            "/claims/" + claim.id() + "/edit",
                            "/claims/" + claim.id() + "/history",
                            "/claims/" + within.id() + "/history",
                            "/claims/" + claim.id() + "/evidence/new",
                            "/claims/" + claim.id() + "/annotations/new",
                            "/evidence/" + evidence.id() + "/edit",
                            "/annotations",
                            "/annotations?article=" + article,
                            "/annotations?author=999999",
                            "/annotations/" + waiting.id(),
                            "/annotations/" + again.id(),
                            "/annotations/" + approved.id(),
                            "/annotations/" + approved.id() + "/edit",
                            "/annotations/" + draft.id(),
                            "/annotations/" + rejected.id(),
                            "/annotations/" + back.id() + "/edit",
                            "/annotations/" + waiting.id() + "/history",
                            "/annotations/" + waiting.id() + "/history?after=nonsense",
                            "/review",
                            "/review?at=" + waiting.id(),
                            "/review?at=" + approved.id(),
                            "/annotations/" + back.id(),
                            "/annotations/" + back.id() + "/history",
                            "/annotations/" + withdrawn.id() + "/queries/new",
                            "/annotations/" + approved.id() + "/queries/new",
                            "/queries",
                            "/queries?state=ruled",
                            "/queries?state=answered&asked=source&owner=" + editor.id(),
                            "/queries?owner=999999",
                            "/queries?state=nonsense",
                            "/queries?after=nonsense",
                            "/queries/" + overdue + "/answer/new",
                            "/queries/" + overdue + "/ruling/new",
                            "/queries/" + put.getFirst() + "/ruling/new",
                            "/annotations/" + annotationOf(put.getLast()),
                            "/annotations/" + annotationOf(put.getLast()) + "/history",
                            "/articles/" + article + "/sign-off",
                            "/notices",
                            "/notices?after=2999-01-01T00:00:00Z_1",
                            "/notices?after=nonsense",
                            "/keys",
                            "/people",
                            "/account",
                            "/nowhere")) {
                read(visitor, address, visitor.get(address));
            }
        }
    }

    @Test
    @DisplayName("forms that are sent empty, too long, or against what somebody changed meanwhile")
    void refusedForms() {
        long article = newsroom.article(editor);
        ClaimView claim = newsroom.claim(editor);
        EvidenceView evidence = newsroom.evidence(claim.id(), editor);
        AnnotationView note = newsroom.submitted(claim.id(), editor);
        AnnotationView back = sentBack(claim.id());
        long story = newsroom.story(editor, article).id();
        Visitor visitor = Visitor.at(port).signedIn(editor);
        String tooLong = "x".repeat(6_000);
        for (String path :
                List.of(
                        "/articles/" + article + "/edit",
                        "/articles/" + article + "/claims",
                        "/articles/" + article + "/stories",
                        "/articles/paste",
                        "/stories",
                        "/stories/" + story + "/edit",
                        "/claims/" + claim.id() + "/edit",
                        "/claims/" + claim.id() + "/remove",
                        "/claims/" + claim.id() + "/links",
                        "/claims/" + claim.id() + "/evidence",
                        "/claims/" + claim.id() + "/annotations",
                        "/evidence/" + evidence.id() + "/edit",
                        "/annotations/" + note.id() + "/edit",
                        "/annotations/" + note.id() + "/submit",
                        "/annotations/" + back.id() + "/edit",
                        "/account/name",
                        "/account/password",
                        "/account/looks")) {
            for (String value : List.of("", tooLong, "a\u0000b", "a\nb")) {
                visitor.get("/account");
                read(
                        visitor,
                        path + " with " + value.length(),
                        visitor.post(
                                path,
                                "version",
                                "999",
                                "revision",
                                "1",
                                "start",
                                value.isEmpty() ? "9" : "0",
                                "end",
                                value.isEmpty() ? "0" : "3",
                                "title",
                                value,
                                "headline",
                                value,
                                "language",
                                value,
                                "url",
                                value,
                                "publishedOn",
                                value,
                                "dueOn",
                                value,
                                "text",
                                value.equals("a\nb") ? newsroom.copy() : value,
                                "statement",
                                value,
                                "claimant",
                                value,
                                "source",
                                value,
                                "grade",
                                "PRIMARY",
                                "stance",
                                "REFUTES",
                                "issue",
                                "SLIP",
                                "severity",
                                "LOW",
                                "body",
                                value,
                                "displayName",
                                value,
                                "current",
                                value,
                                "chosen",
                                value,
                                "theme",
                                value));
            }
        }
        Visitor judge = Visitor.at(port).signedIn(reviewer);
        judge.get("/account");
        String sheet = "/annotations/" + note.id();
        read(judge, "reject", judge.post(sheet + "/reject", "version", "0"));
        read(judge, "stale", judge.post(sheet + "/approve", "version", "99", "seal", "x"));
        read(
                judge,
                "reject in the queue",
                judge.post(sheet + "/reject", "version", "0", "from", "review"));
    }

    @Test
    @DisplayName("a decision that is made, and what is told of it")
    void decisions() {
        Visitor judge = Visitor.at(port).signedIn(reviewer);
        for (String verb : List.of("approve", "request-changes", "reject")) {
            AnnotationView note =
                    newsroom.submitted(
                            newsroom.claim(editor).id(),
                            new Finding(Issue.COPY, Severity.HIGH, "No.", null, Verdict.ACCURATE),
                            editor);
            judge.get("/annotations/" + note.id());
            read(
                    judge,
                    verb,
                    judge.post(
                            "/annotations/" + note.id() + "/" + verb,
                            "version",
                            Integer.toString(note.version()),
                            "seal",
                            newsroom.seal(note),
                            "comment",
                            "Why."));
        }
    }

    @Test
    @DisplayName("what is said in a thread, and what is refused there")
    void threads() {
        AnnotationView note = newsroom.submitted(newsroom.claim(editor).id(), editor);
        Visitor visitor = Visitor.at(port).signedIn(reviewer);
        String sheet = "/annotations/" + note.id();
        String everybody =
                IntStream.range(0, 30).mapToObj(n -> "@p" + n).collect(Collectors.joining(" "));
        for (String body : List.of("", "x".repeat(6_000), everybody, "Who says so?")) {
            send(visitor, sheet + "/comments", "body", body);
        }
        long opening = newsroom.comment(note.id(), "Who says so?", reviewer).id();
        send(visitor, sheet + "/comments", "inReplyTo", "" + opening, "body", "");
        send(visitor, sheet + "/comments", "inReplyTo", "" + opening, "body", "A minister.");
        send(visitor, sheet + "/comments", "inReplyTo", "999999", "body", "A minister.");
        long reply =
                house.getBean(Threads.class)
                        .say(note.id(), new NewComment("A minister.", opening, null), editor)
                        .id();
        send(visitor, "/comments/" + reply + "/resolve", "version", "0", "reason", "Why.");
        String thread = "/comments/" + opening;
        for (String reason : List.of("", "x".repeat(400), "a\nb", "It is in.", "It is in.")) {
            send(visitor, thread + "/resolve", "version", "0", "reason", reason);
        }
        send(visitor, sheet + "/comments", "inReplyTo", "" + opening, "body", "A minister.");
        for (String version : List.of("0", "1", "1")) {
            send(visitor, thread + "/reopen", "version", version, "reason", "It is not.");
        }
    }

    @Test
    @DisplayName("a query from asked to ruled, and what is refused on its way")
    void queries() {
        AnnotationView note = newsroom.submitted(newsroom.claim(editor).id(), editor);
        Visitor visitor = Visitor.at(port).signedIn(editor);
        String sheet = "/annotations/" + note.id();
        String owner = Long.toString(editor.id());
        for (String owned : List.of("", "999999", owner)) {
            for (String day : List.of("", "soon", "2024-06-03", "2999-06-03")) {
                for (String words : List.of("", "x".repeat(6_000), "How many?")) {
                    send(
                            visitor,
                            sheet + "/queries",
                            "question",
                            words,
                            "asked",
                            words.isEmpty() ? "" : "SOURCE",
                            "askedName",
                            words,
                            "owner",
                            owned,
                            "dueOn",
                            day);
                }
            }
        }
        QueryView put = house.getBean(Queries.class).on(note.id()).getFirst();
        send(visitor, sheet + "/queries", asked("How many?", owner));
        AnnotationView withdrawn = newsroom.submitted(newsroom.claim(editor).id(), editor);
        house.getBean(Annotations.class).withdraw(withdrawn.id(), withdrawn.version(), editor);
        send(visitor, "/annotations/" + withdrawn.id() + "/queries", asked("Many?", owner));
        String query = "/queries/" + put.id();
        send(visitor, query + "/reopen", "version", "0", "reason", "Why.");
        for (String version : List.of("99", "0", "1")) {
            for (String day : List.of("", "2999-06-03", "2024-06-03")) {
                for (String words : List.of("", "Twelve.")) {
                    send(
                            visitor,
                            query + "/answer",
                            "version",
                            version,
                            "text",
                            words,
                            "by",
                            words,
                            "on",
                            day,
                            "url",
                            words.isEmpty() ? "nowhere" : "https://example.com/",
                            "grade",
                            "PRIMARY",
                            "stance",
                            "CONTEXT");
                }
            }
        }
        for (String version : List.of("99", "1", "2")) {
            for (String words : List.of("", "x".repeat(600), "The minutes say so.")) {
                send(
                        visitor,
                        query + "/ruling",
                        "version",
                        version,
                        "ruling",
                        words.isEmpty() ? "" : "STANDS",
                        "sentence",
                        words);
            }
        }
        for (String version : List.of("99", "2")) {
            for (String reason : List.of("", "Not so.")) {
                for (String day : List.of("soon", "2024-06-03", "2999-06-03")) {
                    send(
                            visitor,
                            query + "/reopen",
                            "version",
                            version,
                            "reason",
                            reason,
                            "dueOn",
                            day);
                }
            }
        }
    }

    @Test
    @DisplayName("notices that are read one by one and all at once")
    void notices() {
        Visitor visitor = Visitor.at(port).signedIn(editor);
        long notice = newsroom.notice(editor, reviewer);
        newsroom.notice(editor, reviewer);
        send(visitor, "/notices/" + notice + "/read", "then", "open");
        send(visitor, "/notices/" + notice + "/read", "then", "stay");
        send(visitor, "/notices/999999/read");
        for (String seen : List.of("", "soon", "Tsoon", "2999-01-01T00:00:00Z")) {
            send(visitor, "/notices/read", "seen", seen);
        }
    }

    @Test
    @DisplayName("files that are taken and files that are refused")
    void receipts() {
        Visitor visitor = Visitor.at(port).signedIn(editor);
        String copy = newsroom.copy();
        upload(visitor, "one.txt", copy, "two.txt", copy, "three.txt", "%PDF-1.7");
        upload(visitor, "one.txt", "a\u0000b", "two.pdf", "text", "three.txt", " ");
        upload(visitor);
        for (int times = 0; times < 2; times++) {
            visitor.get("/articles/import");
            read(visitor, "paste", visitor.post("/articles/paste", "text", copy + " pasted"));
        }
    }

    @Test
    @DisplayName("what somebody sees who is not signed in, or types the wrong thing")
    void openPages() {
        Visitor stranger = Visitor.at(port);
        read(stranger, "sign-in", stranger.get("/sign-in"));
        read(
                stranger,
                "wrong password",
                stranger.post("/sign-in", "username", editor.username(), "password", "wrong"));
        read(stranger, "no link", stranger.get("/invitations/nobodys"));
        read(stranger, "no token", stranger.send("POST", "/sign-in", "username=a&password=b"));
        String link = "/invitations/" + cast.invited(Role.EDITOR).token();
        read(stranger, "link", stranger.get(link));
        read(stranger, "short password", stranger.post(link, "password", "short"));
        read(stranger, "password", stranger.post(link, "password", Cast.PASSWORD));
        read(stranger, "not understood", stranger.send("BREW", "/sign-in", null));
    }

    @Test
    @DisplayName("the list of people, and what is refused there")
    void people() {
        Visitor admin = Visitor.at(port).signedIn(cast.admin());
        Person somebody = cast.editor();
        People people = house.getBean(People.class);
        for (String name : List.of("", "a b", editor.username(), "x".repeat(99))) {
            admin.get("/people");
            read(
                    admin,
                    "invite",
                    admin.post("/people", "username", name, "displayName", "Somebody"));
        }
        admin.get("/people");
        read(
                admin,
                "invited",
                admin.post(
                        "/people",
                        "username",
                        "new-" + UUID.randomUUID().toString().substring(0, 8),
                        "displayName",
                        "New"));
        for (String verb : List.of("disable", "disable", "link", "enable", "enable", "roles")) {
            int version = people.member(somebody.id()).version();
            admin.get("/people");
            String path = "/people/" + somebody.id() + "/" + verb;
            read(admin, verb, admin.post(path, "version", Integer.toString(version)));
            admin.get("/people");
            read(admin, "stale " + verb, admin.post(path, "version", "-1"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Forgotten</p>",
                "<p><b>1</b> of <bdi>them</bdi></p>",
                "<p>⟦Fóund⟧ and forgotten</p>",
                "<a aria-label='Forgotten'>⟦Fóund⟧</a>",
                "<article dir=auto aria-label='Forgotten'>Content</article>",
                "<table><tr><td data-label='Forgotten'>1</td></tr></table>"
            })
    void findsAForgottenWord(String page) {
        assertThat(Unmarked.on(Jsoup.parse(page))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>⟦Fóund ⟦twice⟧⟧ · Sic</title>",
                "<p dir=auto>Content</p>",
                "<p><b>1</b> ⟦óf⟧ 26, <bdi>content</bdi> (404)</p>"
            })
    void letsContentPass(String page) {
        assertThat(Unmarked.on(Jsoup.parse(page))).isEmpty();
    }

    private AnnotationView sentBack(long claim) {
        AnnotationView sent = newsroom.submitted(claim, editor);
        return house.getBean(Annotations.class)
                .requestChanges(sent.id(), sent.version(), "Show the minutes.", reviewer);
    }

    /** A thread in each of its states, and a mention. */
    private void talkAbout(AnnotationView note) {
        Threads threads = house.getBean(Threads.class);
        long open =
                newsroom.comment(note.id(), "Who says so, @" + editor.username() + "?", reviewer)
                        .id();
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
        house.getBean(JdbcClient.class)
                .sql("update query set due_on = date '2024-06-03' where id = :id")
                .param("id", query)
                .update();
        house.getBean(ScheduledTaskHolder.class).getScheduledTasks().stream()
                .filter(task -> task.toString().contains("DueQueries"))
                .forEach(task -> task.getTask().getRunnable().run());
        assertThat(house.getBean(Notices.class).of(editor, null, 9).items())
                .anyMatch(row -> row.notice().kind() == NoticeKind.QUERY_DUE);
        return query;
    }

    /**
     * Queries that were answered, ruled on in every way and taken up again: the first is on the
     * second annotation, the others on the first.
     */
    private List<Long> queriesOn(AnnotationView ruledOn, AnnotationView answered) {
        Queries queries = house.getBean(Queries.class);
        List<Long> put = new ArrayList<>();
        put.add(answered(newsroom.query(answered.id(), "How many?", editor)).id());
        for (Ruling ruling : Ruling.values()) {
            QueryView query = newsroom.query(ruledOn.id(), "How many, and when?", editor);
            if (ruling == Ruling.FIXED) {
                query = answered(query);
            }
            queries.rule(query.id(), query.version(), ruling, "The minutes say so.", reviewer);
            put.add(query.id());
        }
        QueryView last = queries.one(put.getLast());
        queries.reopen(last.id(), last.version(), "The figure is missing.", null, reviewer);
        return put;
    }

    private QueryView answered(QueryView query) {
        return house.getBean(Queries.class)
                .answer(
                        query.id(),
                        query.version(),
                        new Answer(
                                "Twelve.",
                                "Ana",
                                LocalDate.of(2024, 6, 3),
                                "https://example.com/answer",
                                Grade.PRIMARY,
                                Stance.CONTEXT),
                        reviewer);
    }

    private long annotationOf(long query) {
        return house.getBean(Queries.class).one(query).annotationId();
    }

    private static String[] asked(String question, String owner) {
        return new String[] {
            "question",
            question,
            "asked",
            "WRITER",
            "askedName",
            "Ana",
            "owner",
            owner,
            "dueOn",
            "2999-06-03"
        };
    }

    /** Sends a form and reads what comes of it. */
    private void send(Visitor visitor, String path, String... fields) {
        visitor.get("/account");
        read(visitor, path, visitor.post(path, fields));
    }

    private void upload(Visitor visitor, String... files) {
        visitor.get("/articles/import");
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < files.length; i += 2) {
            form.append(
                    part("file\"; filename=\"" + files[i], "\r\nContent-Type: text/plain")
                            + files[i + 1]
                            + "\r\n");
        }
        form.append(part("_csrf", "") + visitor.token().orElseThrow() + "\r\n----sic--\r\n");
        read(
                visitor,
                "upload",
                visitor.send(
                        "POST",
                        "/articles/import",
                        form.toString(),
                        "Content-Type",
                        "multipart/form-data; boundary=--sic"));
    }

    private static String part(String name, String type) {
        return "----sic\r\nContent-Disposition: form-data; name=\""
                + name
                + "\""
                + type
                + "\r\n\r\n";
    }

    /** A page, and the one that it leads on to. */
    private void read(Visitor visitor, String what, HttpResponse<String> answer) {
        HttpResponse<String> shown = answer;
        String next = answer.headers().firstValue("Location").orElse(null);
        if (answer.statusCode() == 302 && next != null) {
            shown = visitor.get(next.replaceFirst("^https?://[^/]+", ""));
        }
        assertThat(shown.statusCode()).as(what).isNotEqualTo(500);
        String type = shown.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html") && !shown.body().isEmpty()) {
            pages++;
            Unmarked.on(Jsoup.parse(shown.body()))
                    .forEach(words -> forgotten.add(what + ": " + words));
        }
    }

    /** Puts every message into brackets. */
    @TestConfiguration(proxyBeanMethods = false)
    static class InBrackets {

        @Bean
        static BeanPostProcessor brackets() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("messageSource") && bean instanceof MessageSource messages
                            ? new Bracketed(messages)
                            : bean;
                }
            };
        }
    }

    private record Bracketed(MessageSource messages) implements MessageSource {

        @Override
        public @Nullable String getMessage(
                String code,
                Object @Nullable [] arguments,
                @Nullable String otherwise,
                @Nullable Locale locale) {
            String there = messages.getMessage(code, arguments, null, locale);
            return there == null ? otherwise : marked(code, there);
        }

        @Override
        public String getMessage(
                String code, Object @Nullable [] arguments, @Nullable Locale locale)
                throws NoSuchMessageException {
            return marked(code, messages.getMessage(code, arguments, locale));
        }

        @Override
        public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
            return Unmarked.OPEN + messages.getMessage(message, locale) + Unmarked.CLOSE;
        }

        /** The pattern of a date is no wording. */
        private static String marked(String code, String message) {
            return code.contains(".date.")
                    ? message
                    : Unmarked.OPEN
                            + message.replace('a', 'á').replace('e', 'é').replace('o', 'ó')
                            + Unmarked.CLOSE;
        }
    }
}
