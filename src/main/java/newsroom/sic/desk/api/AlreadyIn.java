package newsroom.sic.desk.api;

import java.util.Map;
import newsroom.sic.shared.Refusal;

/** The no to a text that came in before, with the article that it is. */
final class AlreadyIn extends Refusal {

    private final long articleId;

    AlreadyIn(long articleId) {
        super(Kind.RULE, "desk.refused.already-in", articleId);
        this.articleId = articleId;
    }

    @Override
    public Map<String, Object> besides() {
        return Map.of("articleId", articleId);
    }
}
