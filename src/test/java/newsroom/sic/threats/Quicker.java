package newsroom.sic.threats;

import newsroom.sic.account.Person;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Severity;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;

/** Somebody who saves what another has just opened: {@code /claims/7/edit} and its like. */
record Quicker(Newsroom newsroom, Person person) {

    void changes(String address) {
        String[] path = address.split("/", -1);
        long id = Long.parseLong(path[2]);
        switch (path[1]) {
            case "articles" -> article(id);
            case "claims" -> claim(id);
            case "evidence" -> evidence(id);
            case "annotations" -> annotation(id);
            default -> throw new IllegalArgumentException(address);
        }
    }

    private void article(long id) {
        Articles articles = newsroom.the(Articles.class);
        var theirs = new ArticleDetails("Theirs", null, null, null, null, null);
        articles.correct(id, articles.one(id).version(), theirs, person);
    }

    private void claim(long id) {
        Claims claims = newsroom.the(Claims.class);
        var theirs = new ClaimDetails("Theirs", "Theirs", person.id(), null);
        claims.edit(id, claims.one(id).version(), theirs, person);
    }

    private void evidence(long id) {
        EvidenceFile file = newsroom.the(EvidenceFile.class);
        var theirs =
                new EvidenceDetails(
                        "Theirs", null, "Ten.", Grade.PRIMARY, Stance.REFUTES, null, null);
        file.edit(id, file.one(id).version(), theirs, person);
    }

    private void annotation(long id) {
        Annotations annotations = newsroom.the(Annotations.class);
        var theirs = new Finding(Issue.SLIP, Severity.LOW, "Theirs", null, null);
        annotations.edit(id, annotations.one(id).version(), theirs, person);
    }
}
