package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told of what. */
abstract class NoticesContract {

    @Autowired private Notices notices;
    @Autowired private Threads threads;
    @Autowired private Queries queries;
    @Autowired private QueryRepository stored;
    @Autowired private ReviewQueue queue;
    @Autowired private DefaultListableBeanFactory beans;
    @Autowired private TransactionTemplate transaction;
    @Autowired private People people;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private Clock clock;

    private Person author;
    private Person reviewer;
    private ClaimView claim;
    private AnnotationView note;

    @BeforeEach
    void somebodyWroteAnAnnotation() {
        author = cast.editor();
        reviewer = cast.reviewer();
        claim = newsroom.claim(author);
        note = newsroom.submitted(claim, author);
    }

    @Test
    void tellsTheAuthorOfEachDecision() {
        newsroom.sentBack(note, reviewer);
        newsroom.approved(newsroom.submitted(claim, author), reviewer);
        newsroom.rejected(newsroom.submitted(claim, author), reviewer);

        assertThat(kinds(author))
                .containsExactly(
                        NoticeKind.REJECTED, NoticeKind.APPROVED, NoticeKind.CHANGES_REQUESTED);
        assertThat(of(author).getLast().notice().by()).isEqualTo(reviewer.id());
        assertThat(of(author).getLast().notice().address()).isEqualTo("/annotations/" + note.id());
        assertThat(of(author).getLast().exact()).isEqualTo("13 agreements");
        assertThat(of(reviewer)).isEmpty();
    }

    @Test
    void tellsTheAuthorOfACommentAndNobodyOfTheirOwn() {
        CommentView said = say("Who says so?", reviewer);
        say("I do.", author);

        assertThat(kinds(author)).containsExactly(NoticeKind.COMMENTED);
        assertThat(of(author).getFirst().notice().address())
                .isEqualTo(
                        "/annotations/%d?comment=%d#comment-%d"
                                .formatted(note.id(), said.id(), said.id()));
        assertThat(of(reviewer)).isEmpty();
    }

    @Test
    void tellsWhoeverIsMentionedOnceEvenTheAuthor() {
        Person other = cast.reader();

        say(
                "@%s and @%s, and @%s again; and I, @%s"
                        .formatted(
                                other.username(),
                                author.username(),
                                other.username(),
                                reviewer.username()),
                reviewer);

        assertThat(kinds(other)).containsExactly(NoticeKind.MENTIONED);
        assertThat(kinds(author)).containsExactly(NoticeKind.MENTIONED);
        assertThat(of(reviewer)).isEmpty();
    }

    @Test
    void tellsTheOwnerOfAQueryThatItIsAskedAnsweredAndDue() {
        QueryView put = queries.ask(note.id(), OnAQuery.query(reviewer, today()), author);
        dueOn(today());
        dueOn(today().plusDays(3));
        queries.answer(put.id(), put.version(), OnAQuery.twelve(today()), author);

        assertThat(kinds(reviewer))
                .containsExactly(
                        NoticeKind.QUERY_ANSWERED, NoticeKind.QUERY_DUE, NoticeKind.QUERY_ASKED);
        assertThat(of(reviewer).get(1).by()).isNull();
        assertThat(kinds(author)).isEmpty();
    }

    @Test
    void tellsNothingOfAQueryBeforeItsDayOrOnceItIsAnswered() {
        QueryView later =
                queries.ask(note.id(), OnAQuery.query(author, today().plusDays(2)), author);
        dueOn(today().plusDays(1));
        assertThat(of(author)).isEmpty();

        queries.answer(later.id(), later.version(), OnAQuery.twelve(today()), author);
        dueOn(today().plusDays(2));
        assertThat(of(author)).isEmpty();
    }

    @Test
    void holdsInTheStoreThatADateIsToldOnce() {
        QueryView put = queries.ask(note.id(), OnAQuery.query(author, today()), author);
        notices.giveDue(put);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> notices.giveDue(put));
        assertThat(kinds(author)).containsExactly(NoticeKind.QUERY_DUE);
    }

    @Test
    void countsWhatIsUnreadUntilItIsRead() {
        say("One", reviewer);
        say("Two", reviewer);
        say("Three", reviewer);
        assertThat(queue.load(author).unread()).isEqualTo(3);

        notices.read(of(author).getFirst().notice().id(), author);
        notices.read(of(author).getFirst().notice().id(), author);
        assertThat(queue.load(author).unread()).isEqualTo(2);

        notices.readAll(author, of(author).getFirst().notice().at());
        assertThat(queue.load(author).unread()).isZero();
        assertThat(of(author)).hasSize(3).noneMatch(NoticeRecord::isUnread);
    }

    @Test
    void leavesUnreadWhatCameAfterThePageWasSeen() {
        say("One", reviewer);
        NoticeView seen = of(author).getFirst().notice();
        say("Two", reviewer);

        notices.readAll(author, seen.at());

        assertThat(of(author)).extracting(NoticeRecord::isUnread).containsExactly(true, false);
    }

    @Test
    void keepsEverybodysNoticesToThemselves() {
        say("One", reviewer);
        long hers = of(author).getFirst().notice().id();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notices.read(hers, reviewer))
                .satisfies(no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.ABSENT));
        notices.readAll(reviewer, clock.instant().plusSeconds(60));
        assertThat(queue.load(author).unread()).isOne();
    }

    @Test
    void goesOnWhereTheSliceBeforeEnded() {
        for (int i = 0; i < 5; i++) {
            say("One of five", reviewer);
        }

        Slice<NoticeRecord> first = notices.of(author, null, 3);
        Slice<NoticeRecord> second = notices.of(author, first.next(), 3);

        assertThat(first.items()).hasSize(3).doesNotContainAnyElementsOf(second.items());
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isNull();
        for (String forged : List.of("x", "x_1", "2024-06-03T08:00:00Z_x", "+99999-01-01_1")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> notices.of(author, forged, 3))
                    .satisfies(no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.MALFORMED));
        }
    }

    @Test
    void handsANoticeToTheCourierOnlyOnceItIsCertainAndLosesNothingWhenHeFails() {
        Carried carried = new Carried();
        beans.registerSingleton("courier", carried);
        try {
            transaction.executeWithoutResult(work -> {
                say("Never mind", reviewer);
                work.setRollbackOnly();
            });
            assertThat(carried.to).isNull();
            assertThat(of(author)).isEmpty();

            say("Who says so?", reviewer);
            assertThat(carried.to).isEqualTo(people.byId(author.id()));
            assertThat(kinds(author)).containsExactly(NoticeKind.COMMENTED);
        } finally {
            beans.destroySingleton("courier");
        }
    }

    /** Remembers whom he was sent to, and fails. */
    private static final class Carried implements Courier {

        private @Nullable Person to;

        @Override
        public void carry(NoticeView notice, Person person) {
            to = person;
            throw new IllegalStateException("No mail today");
        }
    }

    private void dueOn(LocalDate day) {
        Clock then = Clock.offset(clock, Duration.ofDays(day.toEpochDay() - today().toEpochDay()));
        new DueQueries(stored, notices, then).tell();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private CommentView say(String body, Person by) {
        return threads.say(note.id(), new NewComment(body, null, null), by);
    }

    private List<NoticeRecord> of(Person person) {
        return notices.of(person, null, 20).items();
    }

    private List<NoticeKind> kinds(Person person) {
        return of(person).stream().map(row -> row.notice().kind()).toList();
    }
}
