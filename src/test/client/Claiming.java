import client.ApiException;
import client.model.Claim;
import client.model.Evidence;
import client.model.Line;
import client.model.NewClaimBody;
import client.model.NewEvidenceBody;
import client.model.Problem;
import client.model.SliceClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Claims are pinned, and what they were checked against is filed. */
final class Claiming extends Chapter {

    Claiming(Desk editor, Desk reviewer) {
        super(editor, reviewer);
    }

    Claim pinBySpan(long article) throws ApiException {
        String text = editor.texts().textRead(article, 1);
        int start = text.codePointCount(0, text.indexOf("NATO"));
        NewClaimBody words = new NewClaimBody().start(start).end(start + 4);
        String key = UUID.randomUUID().toString();
        Claim made = editor.claims().claimMake(article, words.claimant("TNT"), key);
        same("NATO", made.getAnchor().getExact());
        same(start, made.getAnchor().getStart());
        same(Claim.StatusEnum.UNCHECKED, made.getStatus());
        same(null, made.getVerdict());
        same(made, editor.claims().claimMake(article, words, key));
        return made;
    }

    Claim pinByQuote(long article, Claim first) throws ApiException {
        Problem several =
                refused(
                        409,
                        () ->
                                editor.claims()
                                        .claimMake(
                                                article, new NewClaimBody().exact("NATO"), null));
        holds(several.getCandidates().size() > 1);
        Line line = lines(article).getLast();
        String text = editor.texts().textRead(article, null);
        String words =
                text.substring(
                        text.offsetByCodePoints(0, line.getStart()),
                        text.offsetByCodePoints(0, line.getEnd()));
        Claim made =
                editor.claims().claimMake(article, new NewClaimBody().exact(words.strip()), null);
        holds(!made.getId().equals(first.getId()));
        SliceClaim page = claimsOf(article, null, 1);
        same(made, page.getItems().getFirst());
        same(List.of(first), claimsOf(article, page.getNext(), 1).getItems());
        return made;
    }

    private SliceClaim claimsOf(long article, String after, int limit) throws ApiException {
        return editor.claims()
                .claimList(
                        article, null, null, null, null, null, null, null, null, null, null, null,
                        after, limit);
    }

    void fileEvidence(Claim claim) throws ApiException {
        NewEvidenceBody body =
                new NewEvidenceBody()
                        .source("The communiqué")
                        .passage("…")
                        .grade(NewEvidenceBody.GradeEnum.PRIMARY)
                        .stance(NewEvidenceBody.StanceEnum.REFUTES)
                        .retrievedOn(LocalDate.of(2024, 6, 4));
        Evidence filed = editor.evidence().evidenceFile(claim.getId(), body, null);
        same(Evidence.StanceEnum.REFUTES, filed.getStance());
        same(filed, editor.evidence().evidenceOne(filed.getId()));
        Problem no =
                refused(
                        422,
                        () -> editor.evidence().evidenceFile(claim.getId(), body.source(""), null));
        same("/source", no.getErrors().getFirst().getPointer());
    }
}
