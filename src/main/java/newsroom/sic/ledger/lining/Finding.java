package newsroom.sic.ledger.lining;

import java.util.List;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Because;
import newsroom.sic.ledger.Kind;

/**
 * Members that are set side by side, and how they stand.
 *
 * @param subject what it is about, in a word or two of the text
 */
public record Finding(
        Kind kind, Assessment assessment, String subject, Because because, List<Member> members) {

    public Finding {
        members = List.copyOf(members);
    }

    boolean isBetweenArticles() {
        return members.stream().map(Member::articleId).distinct().count() > 1;
    }
}
