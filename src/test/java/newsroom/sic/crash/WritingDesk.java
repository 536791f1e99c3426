package newsroom.sic.crash;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import newsroom.sic.Sic;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.annotation.Seals;
import newsroom.sic.annotation.Severity;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Articles;
import newsroom.sic.article.LineText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.NewClaim;
import newsroom.sic.claim.Stance;
import newsroom.sic.claim.Verdict;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.Receipt;
import newsroom.sic.intake.Upload;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;

/**
 * The real application, in a process that is going to be killed, with people who write through its
 * services without a pause. Each change is acknowledged on standard output once its transaction has
 * ended, where a page would say that it is done.
 */
final class WritingDesk {

    private static final int PEOPLE = 4;

    private final Intake intake;
    private final Articles articles;
    private final Claims claims;
    private final EvidenceFile evidence;
    private final Annotations annotations;
    private final Reviews reviews;
    private final Seals seals;
    private final Person editor;
    private final Person reviewer;

    private WritingDesk(BeanFactory sic) {
        intake = sic.getBean(Intake.class);
        articles = sic.getBean(Articles.class);
        claims = sic.getBean(Claims.class);
        evidence = sic.getBean(EvidenceFile.class);
        annotations = sic.getBean(Annotations.class);
        reviews = sic.getBean(Reviews.class);
        seals = sic.getBean(Seals.class);
        People people = sic.getBean(People.class);
        editor = people.byUsername("editor").orElseThrow();
        reviewer = people.byUsername("reviewer").orElseThrow();
    }

    /** Takes the settings of the application and writes until the end, which comes from outside. */
    public static void main(String[] settings) {
        WritingDesk desk = new WritingDesk(SpringApplication.run(Sic.class, settings));
        IntStream.range(0, PEOPLE).forEach(n -> new Thread(desk::writeOn).start());
    }

    private void writeOn() {
        while (true) {
            article();
        }
    }

    /** Copy that nobody brought before, a claim on each of its sentences. */
    private void article() {
        String copy =
                "What was said on %s\n\nThe minister said that 13 were built. He was in Kyiv. %s"
                        .formatted(UUID.randomUUID(), "The bridge cost $4 million. ".repeat(6));
        Upload upload = new Upload("copy.txt", copy.getBytes(StandardCharsets.UTF_8));
        if (!(intake.take(upload, ArticleDetails.UNKNOWN, null, editor)
                instanceof Receipt.Imported in)) {
            throw new IllegalStateException("new copy was not taken in");
        }
        new Acknowledgement("article", in.articleId()).tell();
        for (LineText line : articles.text(in.articleId()).lines()) {
            claim(in.articleId(), line);
        }
    }

    private void claim(long articleId, LineText line) {
        ClaimView claim =
                claims.make(
                        articleId,
                        new NewClaim(
                                1, line.span().start(), line.span().end(), null, "Minister", null),
                        editor);
        new Acknowledgement("claim", claim.id()).tell();
        annotate(claim.id());
        long piece = evidence.file(claim.id(), source(), null, editor).id();
        new Acknowledgement("evidence", piece).tell();
    }

    private void annotate(long claimId) {
        AnnotationView note =
                told(annotations.write(claimId, finding("first words"), null, editor));
        note = told(annotations.edit(note.id(), note.version(), finding("others"), editor));
        note = told(annotations.submit(note.id(), note.version(), editor));
        String seen = seals.of(note);
        told(reviews.approve(note.id(), note.version(), seen, "seen", reviewer));
    }

    private static AnnotationView told(AnnotationView note) {
        new Acknowledgement("annotation", note.id()).tell();
        return note;
    }

    private static Finding finding(String body) {
        return new Finding(Issue.FIGURE, Severity.HIGH, body, null, Verdict.INACCURATE);
    }

    private static EvidenceDetails source() {
        return new EvidenceDetails(
                "The ministry's table", null, null, Grade.PRIMARY, Stance.REFUTES, null, null);
    }
}
