package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.article.Articles;
import newsroom.sic.article.LineText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An editor, and articles to make claims on. */
abstract class WithClaims {

    @Autowired Claims claims;
    @Autowired Articles articles;
    @Autowired Annotations annotations;
    @Autowired History history;
    @Autowired Cast cast;
    @Autowired Newsroom newsroom;
    @Autowired MockMvcTester mvc;

    Person editor;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
    }

    static LineText line(RevisionText revision, Anchor anchor) {
        return revision.lines().get(anchor.line() - 1);
    }

    static ClaimDetails saying(String statement) {
        return new ClaimDetails(statement, null, null, null);
    }

    boolean linked(ClaimView one, ClaimView other) {
        claims.link(one.id(), other.id(), editor);
        return true;
    }

    List<Entry> told(ClaimView claim) {
        return history.of(Subject.claim(claim.id()), null, 100).items();
    }

    static void refuses(ThrowingCallable deed, Refusal.Kind kind, String because) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .withMessageContaining(because)
                .extracting(Refusal::kind)
                .isEqualTo(kind);
    }
}
