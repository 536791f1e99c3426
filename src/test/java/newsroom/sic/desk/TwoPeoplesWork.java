package newsroom.sic.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import newsroom.sic.testing.Desk;
import newsroom.sic.testing.InBrowser;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main story of the desk, told by two people at two screens. */
@InBrowser
abstract class TwoPeoplesWork {

    private static final String SLIP =
            "Ninety percent of the microelectronics that China (sic) is importing are coming from"
                    + " China";
    private static final String SENTENCE_BEFORE =
            "Seventy percent of the machine tools that Russia is currently importing are coming"
                    + " from China.";

    @LocalServerPort int port;

    private final int width;

    TwoPeoplesWork(int width) {
        this.width = width;
    }

    @Test
    void takesASlipFromTheCopyToAnApprovedVerdictAndASealThatBreaks() {
        Desk editor = Desk.at(port, width, 404, 409).signIn("editor");
        Desk reviewer = Desk.at(port, width, 409, 422).signIn("reviewer");
        Proofreading editing = new Proofreading(editor);

        long slip = editorClaimsAndAnnotatesTheSlip(editing);
        String sheet = annotationOf(editor.page());
        editorCannotApproveIt(editor, sheet);
        reviewerRequestsChanges(reviewer);
        editorAnswersWithEvidence(editor, editing);
        reviewerApproves(reviewer);
        claimIsCheckedAndInaccurate(editor, slip);
        twoCountsPointAtEachOther(editing, editor);
        reviewerBreaksTheSealAndCannotApprove(reviewer, sheet);
        theCsvAgreesWithThePages(editor);

        editor.leave();
        reviewer.leave();
    }

    private static long editorClaimsAndAnnotatesTheSlip(Proofreading editing) {
        editing.openArticle("Blinken: “We’ll advance Ukraine’s integration with NATO”");
        editing.claim(SLIP, "Antony Blinken");
        assertThat(editing.card().locator("q")).hasText(SLIP);
        editing.annotate(
                "SLIP", "HIGH", "China cannot be importing from China.", "Russia", "INACCURATE");
        return editing.claimId();
    }

    private static String annotationOf(Page claim) {
        String href = claim.locator("main a:text-is(\"Open\")").getAttribute("href");
        return href == null ? "" : href;
    }

    private static void editorCannotApproveIt(Desk editor, String sheet) {
        Page page = editor.open(sheet);
        assertThat(page.locator("button:has-text(\"Approve\")")).hasCount(0);
        String csrf = page.locator("meta[name=csrf-token]").getAttribute("content");
        APIResponse answer =
                page.request()
                        .post(
                                page.url() + "/approve",
                                RequestOptions.create()
                                        .setForm(
                                                FormData.create()
                                                        .set("_csrf", csrf == null ? "" : csrf)
                                                        .set("version", 1)));
        assertThat(answer.status()).isIn(404, 409);
        page.reload();
        assertThat(page.locator("main .state").first()).hasText("submitted");
    }

    private static void reviewerRequestsChanges(Desk reviewer) {
        Page page = reviewer.open("/review");
        assertThat(page.locator(".at mark")).hasText(SLIP);
        page.click("button:has-text(\"Request changes\")");
        assertThat(page.locator(".refusal")).hasText("Give the reason: the author needs it.");
        page.fill("[name=comment]", "Show the sentence before as evidence.");
        page.click("button:has-text(\"Request changes\")");
        assertThat(page.locator("#said")).hasText("The annotation is back with its author.");
    }

    private static void editorAnswersWithEvidence(Desk editor, Proofreading editing) {
        Page page = editor.open("/");
        assertThat(page.locator(".reason").first())
                .hasText("Show the sentence before as evidence.");
        page.click("a:has-text(\"Answer it\")");
        assertThat(page.locator(".reason").first())
                .containsText("Show the sentence before as evidence.");
        page.click(".facts a");
        editing.addEvidence("The same speech, the sentence before", SENTENCE_BEFORE, "REFUTES");
        page.click("button:has-text(\"Submit for review\")");
        assertThat(page.locator("#said")).containsText("Submitted");
    }

    private static void reviewerApproves(Desk reviewer) {
        Page page = reviewer.open("/review");
        assertThat(page.locator(".at blockquote").last()).hasText(SENTENCE_BEFORE);
        page.click(".at button:has-text(\"Approve\")");
        assertThat(page.locator("#said")).hasText("The annotation is approved and sealed.");
    }

    private static void claimIsCheckedAndInaccurate(Desk editor, long claim) {
        Page page = editor.open("/claims/" + claim);
        assertThat(page.locator("dt:text-is(\"Status\") + dd")).hasText("checked");
        assertThat(page.locator("dt:text-is(\"Verdict\") + dd")).hasText("inaccurate");
    }

    private static void twoCountsPointAtEachOther(Proofreading editing, Desk editor) {
        editing.openArticle("Blinken: “We’ll advance Ukraine’s integration with NATO”");
        editing.claim("13 have already been concluded", "Antony Blinken");
        editing.annotate("FIGURE", "MEDIUM", "Elsewhere it is the 17th.", "", "");
        long thirteen = editing.claimId();
        editing.openArticle("Anniversary NATO summit to focus on aid to Ukraine - Blinken");
        editing.claim("this agreement became the 17th", "Antony Blinken");
        editing.annotate("FIGURE", "MEDIUM", "Elsewhere 13 are concluded.", "", "");
        Page page = editor.page();
        page.selectOption("[name=other]", Long.toString(thirteen));
        page.click("button:has-text(\"Point at it\")");
        assertThat(page.locator("a.words")).hasText("“13 have already been concluded”");
        page.click("a.words");
        assertThat(page.locator("a.words")).hasText("“this agreement became the 17th”");
    }

    private static void reviewerBreaksTheSealAndCannotApprove(Desk reviewer, String sheet) {
        Page page = reviewer.open(sheet + "/edit");
        assertThat(page.locator(".reason")).containsText("approved and sealed");
        page.fill("[name=correction]", "Russia is importing");
        page.click("form.sheet button.first");
        page.locator("main#claim").waitFor();
        assertThat(page.locator("dt:text-is(\"Verdict\") + dd")).hasText("none yet");
        reviewer.open(sheet);
        assertThat(page.locator("main .state").first()).hasText("submitted");
        assertThat(page.locator("button:has-text(\"Approve\")")).hasCount(0);
        assertThat(page.locator(".hint").first())
                .hasText(
                        "You were the last to edit this annotation: somebody else has to decide on"
                                + " it.");
    }

    private static void theCsvAgreesWithThePages(Desk editor) {
        String csv = editor.page().request().get(address(editor) + "/exports/claims.csv").text();
        List<CSVRecord> rows = rows(csv);
        assertThat(rows)
                .extracting(row -> row.get("exact"))
                .containsExactlyInAnyOrder(
                        SLIP, "13 have already been concluded", "this agreement became the 17th");
        assertThat(editor.open("/claims").locator("table.list tbody tr")).hasCount(3);
        for (CSVRecord row : rows) {
            Page page = editor.open("/claims/" + row.get("claim_id"));
            assertThat(page.locator("dd mark")).hasText(row.get("exact"));
            assertThat(page.locator("dt:text-is(\"Claimant\") + dd")).hasText(row.get("claimant"));
            assertThat(page.locator("dt:text-is(\"Status\") + dd")).hasText(row.get("status"));
            assertThat(page.locator("dt:text-is(\"Verdict\") + dd"))
                    .hasText(row.get("verdict").isEmpty() ? "none yet" : row.get("verdict"));
        }
    }

    private static List<CSVRecord> rows(String csv) {
        CSVFormat exact = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(csv, exact)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String address(Desk desk) {
        return desk.page().url().replaceAll("(https?://[^/]+).*", "$1");
    }
}
