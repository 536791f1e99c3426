package newsroom.sic.intake.page;

import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Refusal.Kind;
import org.jsoup.nodes.Document;

/**
 * Pages that are given instead of an article, with the status of success, to those who are not
 * signed in. Many a page with an article has a field for a password too; so what tells them is that
 * next to nothing stands beside it.
 */
final class SignIn {

    /**
     * Of 2,577 public pages 137 have such a field, and 31 of these fewer words of body: shops,
     * forums, and pages that come to nothing.
     */
    private static final int FEW_WORDS = 60;

    private SignIn() {}

    static boolean isAsked(Document page) {
        return page.selectFirst("input[type=password]") != null;
    }

    /**
     * Whether that is all.
     *
     * @param text what was found on the page
     * @throws Refusal when it is
     */
    static void refuseUnlessMore(String text) {
        if (Words.in(text) < FEW_WORDS) {
            throw new Refusal(Kind.INVALID, "intake.refused.page-sign-in");
        }
    }
}
