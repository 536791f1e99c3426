package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.article.Stories;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hostile texts wherever people can put them, through the same doors as always; and past the doors,
 * straight into the store, those that no door lets in.
 */
final class HostileDesk {

    private static final List<String> MOMENTS =
            List.of(
                    "0001-01-01T00:00:00Z",
                    "1582-10-10T12:00:00+05:45",
                    "1900-02-28T23:59:59.999999-11:00",
                    "1969-12-31T23:59:59.999999Z",
                    "1970-01-01T00:00:00.000001Z",
                    "2024-02-29T23:30:00-00:30",
                    "2024-03-31T02:30:00+01:00",
                    "2024-10-27T02:30:00+02:00",
                    "2016-12-31T23:59:59+14:00",
                    "9999-12-31T23:59:59.999999Z");

    private final Newsroom newsroom;
    private final Person editor;

    HostileDesk(Newsroom newsroom, Person editor) {
        this.newsroom = newsroom;
        this.editor = editor;
        ClaimView claim = newsroom.claim(editor);
        AnnotationView note = newsroom.submitted(claim.id(), editor);
        int taken = 0;
        for (String text : HostileTexts.all().subList(0, 150)) {
            taken += throughTheDoors(text, claim.id(), note.id()) ? 1 : 0;
        }
        assertThat(taken).as("texts that the doors let in").isGreaterThan(60);
        pastTheDoors(newsroom.claim(editor).id());
    }

    private boolean throughTheDoors(String text, long claim, long note) {
        try {
            newsroom.comment(note, text, editor);
            newsroom.evidence(
                    claim,
                    new EvidenceDetails(
                            "A register", null, text, Grade.PRIMARY, Stance.CONTEXT, null, null),
                    editor);
            newsroom.the(Stories.class).open(text, editor);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    private void pastTheDoors(long claim) {
        List<String> texts = HostileTexts.all();
        long id = least();
        for (int i = 0; i < texts.size(); i++) {
            evidence(--id, claim, texts.get(i), MOMENTS.get(i % MOMENTS.size()));
        }
        evidence(--id, claim, "", MOMENTS.getFirst());
        newsroom.the(JdbcClient.class)
                .sql("update evidence set passage = ?, url = null, publisher = '' where id = ?")
                .params(HostileTexts.longest(), id)
                .update();
    }

    /** Below zero, where no sequence goes. */
    private long least() {
        return newsroom.the(JdbcClient.class)
                .sql("select least(0, min(id)) from evidence")
                .query(Long.class)
                .single();
    }

    private void evidence(long id, long claim, String text, String at) {
        newsroom.the(JdbcClient.class)
                .sql(
                        """
                        insert into evidence (id, version, claim_id, source, url, passage, publisher,
                            grade, stance, retrieved_on, added_at, added_by)
                        values (?, 0, ?, ?, ?, ?, ?, 'PRIMARY', 'CONTEXT', ?, ?, ?)
                        """)
                .params(
                        id,
                        claim,
                        text,
                        text,
                        text,
                        text,
                        OffsetDateTime.parse(at).toLocalDate(),
                        OffsetDateTime.parse(at),
                        editor.id())
                .update();
    }
}
