import client.ApiException;
import client.ApiResponse;
import client.model.Annotation;
import client.model.AnnotationPatch;
import client.model.Because;
import client.model.Claim;
import client.model.NewAnnotationBody;
import client.model.NewCommentBody;
import client.model.Problem;

/** Findings are written, talked about and decided on, by two people. */
final class Reviewing extends Chapter {

    Reviewing(Desk editor, Desk reviewer) {
        super(editor, reviewer);
    }

    Annotation draft(Claim claim, NewAnnotationBody.SeverityEnum severity) throws ApiException {
        return write(editor, claim, severity).getData();
    }

    private static ApiResponse<Annotation> write(
            Desk desk, Claim claim, NewAnnotationBody.SeverityEnum severity) throws ApiException {
        return desk.annotations()
                .annotationWriteWithHttpInfo(
                        claim.getId(),
                        new NewAnnotationBody()
                                .issue(NewAnnotationBody.IssueEnum.FIGURE)
                                .severity(severity)
                                .body("The communiqué says otherwise.")
                                .correction("the Alliance")
                                .proposedVerdict(
                                        NewAnnotationBody.ProposedVerdictEnum.MOSTLY_ACCURATE),
                        null);
    }

    void submit(Annotation annotation) throws ApiException {
        Annotation sent =
                editor.annotations().annotationSubmit(annotation.getId(), now(annotation), null);
        same(Annotation.StateEnum.SUBMITTED, sent.getState());
    }

    void talk(Annotation annotation) throws ApiException {
        long id =
                reviewer.comments()
                        .commentSay(
                                annotation.getId(), new NewCommentBody().body("Which one?"), null)
                        .getId();
        editor.comments()
                .commentSay(
                        annotation.getId(),
                        new NewCommentBody().body("The one of June.").inReplyTo(id),
                        null);
        same(2, editor.comments().commentList(annotation.getId(), null, null).getItems().size());
    }

    /** An editor's token decides on nothing, and a reviewer not on what the reviewer wrote. */
    void refusesOnesOwn(Annotation editors, Claim claim) throws ApiException {
        refused(
                403,
                () ->
                        editor.annotations()
                                .annotationApprove(editors.getId(), now(editors), null, null));
        ApiResponse<Annotation> own = write(reviewer, claim, NewAnnotationBody.SeverityEnum.LOW);
        long id = own.getData().getId();
        ApiResponse<Annotation> sent =
                reviewer.annotations().annotationSubmitWithHttpInfo(id, tag(own), null);
        Problem no =
                refused(
                        409,
                        () -> reviewer.annotations().annotationApprove(id, tag(sent), null, null));
        holds(no.getType().startsWith("urn:sic:problem:annotation."));
        same(
                Annotation.StateEnum.WITHDRAWN,
                reviewer.annotations().annotationWithdraw(id, tag(sent), null).getState());
    }

    void approve(Annotation annotation) throws ApiException {
        Annotation approved =
                reviewer.annotations()
                        .annotationApprove(
                                annotation.getId(),
                                now(annotation),
                                null,
                                new Because().comment("Settled."));
        same(Annotation.StateEnum.APPROVED, approved.getState());
        same(64, approved.getDecisions().getLast().getSeal().length());
        Claim claim = editor.claims().claimOne(approved.getClaimId());
        same(Claim.VerdictEnum.MOSTLY_ACCURATE, claim.getVerdict());
        same(Claim.StatusEnum.CHECKED, claim.getStatus());
    }

    void breakTheSeal(Annotation annotation) throws ApiException {
        Annotation changed =
                editor.annotations()
                        .annotationEdit(
                                annotation.getId(),
                                now(annotation),
                                new AnnotationPatch().correction("the Atlantic Alliance"));
        same(Annotation.StateEnum.SUBMITTED, changed.getState());
        same("The communiqué says otherwise.", changed.getBody());
        same(
                Claim.StatusEnum.IN_REVIEW,
                editor.claims().claimOne(changed.getClaimId()).getStatus());
    }

    private String now(Annotation annotation) throws ApiException {
        return tag(reviewer.annotations().annotationOneWithHttpInfo(annotation.getId()));
    }
}
