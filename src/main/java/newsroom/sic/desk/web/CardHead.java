package newsroom.sic.desk.web;

import newsroom.sic.annotation.Finding;
import newsroom.sic.claim.ClaimView;

/**
 * What every card begins with: the claim's number, words and standing, who says so, and which
 * issues were found. A crowded margin has thousands, so it is set without a template.
 */
record CardHead(Card card, Say say) {

    /**
     * The card.
     *
     * @param rest what a whole one shows below
     */
    String around(String rest) {
        ClaimView claim = card.claim();
        Markup markup = new Markup();
        markup.open(
                "section",
                "class",
                "card " + claim.slug() + (card.taken() ? " on" : ""),
                "tabindex",
                "-1",
                "id",
                "claim-" + claim.id(),
                "data-claim",
                Long.toString(claim.id()),
                "data-start",
                Integer.toString(claim.anchor().span().start()),
                "aria-label",
                numbered());
        header(markup);
        if (claim.claimant() != null) {
            markup.open("p", "class", "said")
                    .open("bdi")
                    .text(claim.claimant())
                    .close("bdi")
                    .close("p");
        }
        if (!card.notes().isEmpty()) {
            brief(markup);
        }
        return markup.set(rest).close("section").toString();
    }

    private void header(Markup markup) {
        ClaimView claim = card.claim();
        markup.open("header")
                .open(
                        "a",
                        "class",
                        "no",
                        "href",
                        "/articles/" + claim.articleId() + "?claim=" + claim.id(),
                        "data-claim",
                        Long.toString(claim.id()),
                        "aria-label",
                        numbered())
                .text(Integer.toString(claim.number()))
                .close("a")
                .text(" ")
                .open("q", "dir", "auto")
                .text(claim.anchor().quote().exact())
                .close("q")
                .text(" ")
                .open("span", "class", "state", "data-shape", claim.shape())
                .text(say.standing(claim))
                .close("span");
        if (!claim.anchor().isSettled()) {
            markup.text(" ")
                    .open("a", "class", "unsettled", "href", "/anchors?claim=" + claim.id())
                    .text(say.of("desk.anchors.settle." + claim.anchor().state().name()))
                    .close("a");
        }
        if (card.correctionNotes() > 0) {
            String claimPage = "/claims/" + claim.id() + "#evidence";
            markup.text(" ")
                    .open("a", "class", "unsettled", "href", claimPage)
                    .text(say.of("desk.correction-notes.answer"))
                    .close("a");
        }
        markup.close("header");
    }

    private void brief(Markup markup) {
        markup.open("p", "class", "brief said");
        String between = "";
        for (Card.Note note : card.notes()) {
            Finding finding = note.annotation().finding();
            markup.text(between)
                    .open("span")
                    .text(say.word(finding.issue()))
                    .close("span")
                    .text(" ")
                    .open("span", "class", "sev " + finding.severity().words())
                    .text(say.word(finding.severity()))
                    .close("span");
            between = " · ";
        }
        markup.close("p");
    }

    private String numbered() {
        return say.of("shared.claim-number", card.claim().number());
    }
}
