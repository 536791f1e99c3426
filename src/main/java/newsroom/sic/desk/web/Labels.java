package newsroom.sic.desk.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the forms call the fields that a refusal names: the key of the label that stands above the
 * field. A program is told the field's own name.
 */
final class Labels {

    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("address", "article.address"),
                    Map.entry("answer", "annotation.query.answer"),
                    Map.entry("asked", "annotation.query.asked-is"),
                    Map.entry("assessment", "ledger.assessment"),
                    Map.entry("byline", "article.byline"),
                    Map.entry("changed since", "shared.changed-since"),
                    Map.entry("claimant", "claim.claimant"),
                    Map.entry("claims", "ledger.claims"),
                    Map.entry("correction", "annotation.correction"),
                    Map.entry("credit", "article.credit"),
                    Map.entry("dateline", "article.dateline"),
                    Map.entry("day of the answer", "annotation.query.answered-on"),
                    Map.entry("due date", "claim.due"),
                    Map.entry("end of validity", "claim.evidence.valid-until"),
                    Map.entry("finding", "annotation.finding"),
                    Map.entry("format", "export.exports.format"),
                    Map.entry("grade", "claim.grade"),
                    Map.entry("headline", "article.headline"),
                    Map.entry("issue", "annotation.issue"),
                    Map.entry("kind", "ledger.kind"),
                    Map.entry("language", "article.language"),
                    Map.entry("lasting", "account.my.token-until"),
                    Map.entry("name of who answered", "annotation.query.answered-by"),
                    Map.entry("name of who is asked", "annotation.query.by-name"),
                    Map.entry("note", "ledger.note"),
                    Map.entry("outlet", "article.outlet"),
                    Map.entry("passage", "claim.passage"),
                    Map.entry("proposed verdict", "annotation.proposed-verdict"),
                    Map.entry("publication date", "article.published-on"),
                    Map.entry("publisher", "claim.evidence.publisher"),
                    Map.entry("question", "annotation.query.question"),
                    Map.entry("reason", "annotation.talk.reason"),
                    Map.entry("resolution", "ledger.resolution"),
                    Map.entry("retrieval date", "claim.evidence.retrieved-on"),
                    Map.entry("ruling's sentence", "annotation.query.sentence"),
                    Map.entry("severity", "annotation.severity"),
                    Map.entry("source", "claim.source"),
                    Map.entry("stance", "claim.evidence.stance"),
                    Map.entry("statement", "claim.statement"),
                    Map.entry("status", "claim.status"),
                    Map.entry("text", "intake.text"),
                    Map.entry("token's name", "account.my.token-name"),
                    Map.entry("verdict", "claim.verdict"),
                    Map.entry("webhook's name", "export.webhook.name"));

    private Labels() {}

    /** The key of the label; null where the field is called by its own name. */
    static @Nullable String of(@Nullable String field) {
        return field == null ? null : KEYS.get(field);
    }
}
