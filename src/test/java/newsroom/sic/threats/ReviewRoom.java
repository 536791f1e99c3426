package newsroom.sic.threats;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import newsroom.sic.claim.Verdict;
import org.springframework.context.ApplicationContext;

/** Annotations, and the talk on them. */
abstract class ReviewRoom extends CopyRoom {

    static final Finding FINDING =
            new Finding(
                    Issue.FIGURE, Severity.MEDIUM, "It was twelve.", "twelve", Verdict.INACCURATE);

    ReviewRoom(ApplicationContext house) {
        super(house);
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

    List<AnnotationView> annotationsOn(long claim) {
        return the(Annotations.class).on(List.of(claim)).getOrDefault(claim, List.of());
    }
}
