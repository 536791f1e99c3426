package newsroom.sic.threats;

import java.util.List;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.annotation.Severity;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Verdict;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said to those who send what cannot be taken, and to those who are heard. */
class EveryRefusalOnH2Test extends ReadInBrackets {

    @Test
    @DisplayName("forms that are sent empty, too long, or against what somebody changed meanwhile")
    void refusedForms() {
        long article = newsroom.article(editor);
        ClaimView claim = newsroom.claim(editor);
        EvidenceView evidence = newsroom.evidence(claim.id(), editor);
        AnnotationView note = newsroom.submitted(claim.id(), editor);
        AnnotationView back = sentBack(claim.id());
        long story = newsroom.story(editor, article).id();
        Visitor visitor = Visitor.at(port).signedIn(editor);
        String tooLong = "x".repeat(6_000);
        for (String path :
                List.of(
                        "/articles/" + article + "/edit",
                        "/articles/" + article + "/claims",
                        "/articles/" + article + "/stories",
                        "/articles/paste",
                        "/stories",
                        "/stories/" + story + "/edit",
                        "/claims/" + claim.id() + "/edit",
                        "/claims/" + claim.id() + "/remove",
                        "/claims/" + claim.id() + "/links",
                        "/claims/" + claim.id() + "/evidence",
                        "/claims/" + claim.id() + "/annotations",
                        "/evidence/" + evidence.id() + "/edit",
                        "/annotations/" + note.id() + "/edit",
                        "/annotations/" + note.id() + "/submit",
                        "/annotations/" + back.id() + "/edit",
                        "/account/name",
                        "/account/password",
                        "/account/looks")) {
            for (String value : List.of("", tooLong, "a\u0000b", "a\nb")) {
                visitor.get("/account");
                read(
                        visitor,
                        path + " with " + value.length(),
                        visitor.post(
                                path,
                                "version",
                                "999",
                                "revision",
                                "1",
                                "start",
                                value.isEmpty() ? "9" : "0",
                                "end",
                                value.isEmpty() ? "0" : "3",
                                "title",
                                value,
                                "headline",
                                value,
                                "language",
                                value,
                                "url",
                                value,
                                "publishedOn",
                                value,
                                "dueOn",
                                value,
                                "text",
                                value.equals("a\nb") ? newsroom.copy() : value,
                                "statement",
                                value,
                                "claimant",
                                value,
                                "source",
                                value,
                                "grade",
                                "PRIMARY",
                                "stance",
                                "REFUTES",
                                "issue",
                                "SLIP",
                                "severity",
                                "LOW",
                                "body",
                                value,
                                "displayName",
                                value,
                                "current",
                                value,
                                "chosen",
                                value,
                                "theme",
                                value));
            }
        }
        Visitor judge = Visitor.at(port).signedIn(reviewer);
        judge.get("/account");
        String sheet = "/annotations/" + note.id();
        read(judge, "reject", judge.post(sheet + "/reject", "version", "0"));
        read(judge, "stale", judge.post(sheet + "/approve", "version", "99", "seal", "x"));
        read(
                judge,
                "reject in the queue",
                judge.post(sheet + "/reject", "version", "0", "from", "review"));
    }

    @Test
    @DisplayName("a decision that is made, and what is told of it")
    void decisions() {
        Visitor judge = Visitor.at(port).signedIn(reviewer);
        for (String verb : List.of("approve", "request-changes", "reject")) {
            AnnotationView note =
                    newsroom.submitted(
                            newsroom.claim(editor).id(),
                            new Finding(Issue.COPY, Severity.HIGH, "No.", null, Verdict.ACCURATE),
                            editor);
            judge.get("/annotations/" + note.id());
            read(
                    judge,
                    verb,
                    judge.post(
                            "/annotations/" + note.id() + "/" + verb,
                            "version",
                            Integer.toString(note.version()),
                            "seal",
                            newsroom.seal(note),
                            "comment",
                            "Why."));
        }
    }

    @Test
    @DisplayName("files that are taken and files that are refused")
    void receipts() {
        Visitor visitor = Visitor.at(port).signedIn(editor);
        String copy = newsroom.copy();
        upload(visitor, "one.txt", copy, "two.txt", copy, "three.txt", "%PDF-1.7");
        upload(visitor, "one.txt", "a\u0000b", "two.pdf", "text", "three.txt", " ");
        upload(visitor);
        for (int times = 0; times < 2; times++) {
            visitor.get("/articles/import");
            read(visitor, "paste", visitor.post("/articles/paste", "text", copy + " pasted"));
        }
    }

    private AnnotationView sentBack(long claim) {
        AnnotationView sent = newsroom.submitted(claim, editor);
        return house.getBean(Reviews.class)
                .requestChanges(sent.id(), sent.version(), "Show the minutes.", reviewer);
    }

    private void upload(Visitor visitor, String... files) {
        visitor.get("/articles/import");
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < files.length; i += 2) {
            form.append(
                    part("file\"; filename=\"" + files[i], "\r\nContent-Type: text/plain")
                            + files[i + 1]
                            + "\r\n");
        }
        form.append(part("_csrf", "") + visitor.token().orElseThrow() + "\r\n----sic--\r\n");
        read(
                visitor,
                "upload",
                visitor.send(
                        "POST",
                        "/articles/import",
                        form.toString(),
                        "Content-Type",
                        "multipart/form-data; boundary=--sic"));
    }

    private static String part(String name, String type) {
        return "----sic\r\nContent-Disposition: form-data; name=\""
                + name
                + "\""
                + type
                + "\r\n\r\n";
    }
}
