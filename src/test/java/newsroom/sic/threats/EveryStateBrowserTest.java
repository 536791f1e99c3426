package newsroom.sic.threats;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.testing.Desk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What opens on a page, comes over it, or comes back into it, in every {@link Look}. */
class EveryStateBrowserTest extends AtEveryLook {

    @Test
    @DisplayName("the article page with each of its sheets")
    void sheetsOnTheProof() {
        Desk desk = Desk.at(port, 1280, 422).signIn("editor");
        Inspection inspection = new Inspection(desk);
        String proof = "/articles/" + full.article;

        Page page = desk.open(proof);
        page.locator(".copy .line.open a.n").first().click();
        page.locator("#at-hand .waive").waitFor();
        inspection.look("a line at hand");
        page.locator("#at-hand .low").click();
        page.locator("#at-hand .refusal").waitFor();
        inspection.look("a waiver without a reason");
        page.locator("#at-hand a[data-key=c]").click();
        page.locator("#at-hand [name=claimant]").waitFor();
        inspection.look("a new claim");

        page = desk.open(proof + "?claim=" + full.within.id());
        page.locator(".card.on a[data-key=a]").click();
        page.locator(".slot [name=body]").fill("*Twelve*, says the minister.");
        page.locator(".slot button:has-text(\"Preview\")").click();
        page.locator(".slot .previewed").waitFor();
        inspection.look("a new annotation and its preview");
        page = desk.open(proof + "?claim=" + full.within.id());
        page.locator(".card.on a[data-key=e]").click();
        page.locator(".slot [name=source]").waitFor();
        inspection.look("new evidence");

        page = desk.open(proof);
        page.locator("main .hand summary").click();
        page.locator(".hand [name=person]").waitFor();
        inspection.look("to be handed over");
        chooseWords(page);
        page.locator("#offer:not([hidden])").waitFor();
        inspection.look("words are chosen");
        isFit(desk, inspection);
    }

    private static void chooseWords(Page page) {
        page.keyboard().press("n");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
    }

    @Test
    @DisplayName("the article page gone through with the tab key, there and back")
    void tabbing() {
        Desk desk = Desk.at(port, 1280).signIn("editor");
        Inspection inspection = new Inspection(desk);
        desk.open("/articles/" + full.article + "?claim=" + full.claim.id());
        inspection.goThrough("a claim at hand", "Tab", 40);
        inspection.goThrough("a claim at hand", "Shift+Tab", 40);
        isFit(desk, inspection);
    }

    @Test
    @DisplayName("what comes over the page, and what is kept of a form that was left")
    void dialogs() {
        Desk desk = Desk.at(port, 1280).signIn("editor");
        Inspection inspection = new Inspection(desk);

        Page page = desk.open("/articles/" + full.article);
        page.locator("body").press("?");
        page.locator("#keys[open] table").waitFor();
        inspection.look("the keys");
        page.keyboard().press("Escape");
        page.keyboard().press("Control+k");
        page.locator("#palette[open] li").first().waitFor();
        inspection.look("the palette");
        page.keyboard().insertText("nothing is called so");
        page.locator("#palette .empty").waitFor();
        inspection.look("the palette with nothing in it");

        String form = "/claims/" + full.claim.id() + "/annotations/new";
        desk.open(form).fill("[name=body]", "Half a sentence");
        page.locator(".saved").waitFor();
        inspection.look("a form that is saved as it is typed");
        desk.open(form);
        page.locator(".saved [data-drops]").waitFor();
        inspection.look("a form that is taken up again");
        page.locator(".saved [data-drops]").click();
        isFit(desk, inspection);
    }

    @Test
    @DisplayName("threads, queries and pictures when they are unfolded")
    void unfolded() {
        Desk desk = Desk.at(port, 1280, 422).signIn("editor");
        Inspection inspection = new Inspection(desk);

        unfold(desk.open("/annotations/" + full.waiting.id()));
        inspection.look("every form of a thread");
        unfold(desk.open("/annotations/" + full.ruledOn.id()));
        inspection.look("every form of a query");
        unfold(desk.open("/pictures"));
        inspection.look("the numbers of the pictures");
        Page page = desk.open("/annotations/" + full.low.id() + "/queries/new");
        page.locator("main form button.first").click();
        page.locator(".refusal").waitFor();
        inspection.look("a query that asks nothing");
        isFit(desk, inspection);
    }

    private static void unfold(Page page) {
        page.locator("main details").first().waitFor();
        page.evaluate("document.querySelectorAll('main details').forEach(it => it.open = true)");
    }

    @Test
    @DisplayName("a decision that is made, refused and taken for several")
    void decisions() {
        Desk desk = Desk.at(port, 1280, 409, 422).signIn("reviewer");
        Inspection inspection = new Inspection(desk);

        Page page = desk.open("/annotations/" + full.waiting.id());
        page.click("button:has-text(\"Request changes\")");
        page.locator(".refusal").waitFor();
        inspection.look("a decision without its reason");
        page = desk.open("/review");
        page.locator(".waiting [type=checkbox]").first().check();
        page.click("#bunch button:has-text(\"Reject\")");
        page.locator("#bunch .refusal").waitFor();
        inspection.look("several rejected without a reason");
        page.click("#bunch button:has-text(\"Approve\")");
        page.locator("#answer").waitFor();
        inspection.look("what became of several");
        isFit(desk, inspection);
    }

    @Test
    @DisplayName("an article that is signed off, refused to be, and opened again")
    void signOff() {
        Desk desk = Desk.at(port, 1280, 409, 422).signIn("editor");
        Inspection inspection = new Inspection(desk);

        Page page = desk.open("/articles/" + newsroom.finished(editor) + "/sign-off");
        page.click("main button.first");
        page.locator(".closed").waitFor();
        inspection.look("signed off just now");
        page.locator(".closed a").click();
        page.locator("main [name=reason]").waitFor();
        page.locator("main form button").click();
        page.locator(".refusal").waitFor();
        inspection.look("opened again without a reason");
        isFit(desk, inspection);
    }

    @Test
    @DisplayName("receipts of an import, and a link for somebody new")
    void receipts() {
        Desk desk = Desk.at(port, 1280).signIn("editor");
        Inspection inspection = new Inspection(desk);
        Page page = desk.open("/articles/import");
        String copy = newsroom.copy();
        page.setInputFiles(
                "[name=file]",
                new FilePayload[] {
                    file("one.txt", copy), file("two.txt", copy), file("three.pdf", "%PDF-1.7")
                });
        page.uncheck("[name=copies]");
        page.click("#files button.first");
        page.locator("#receipts").waitFor();
        inspection.look("receipts");
        isFit(desk, inspection);

        Desk admin = Desk.at(port, 1280).signIn("admin");
        Inspection people = new Inspection(admin);
        page = admin.open("/people");
        page.locator("button:has-text(\"New link\")").last().click();
        page.locator("code").waitFor();
        people.look("people with a link");
        isFit(admin, people);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("a form that belongs to no page of this session")
    void notAllowed() {
        Desk desk = Desk.at(port, 1280, 403).signIn("editor");
        Inspection inspection = new Inspection(desk);
        Page page = desk.open("/account");
        page.evaluate("document.querySelector('form[action$=name] [name=_csrf]').remove()");
        page.click("form[action$=name] button");
        page.locator("main h1 + .refusal").waitFor();
        inspection.look("not allowed");
        isFit(desk, inspection);
    }

    @Test
    @DisplayName("a sign-in that is refused")
    void refusedSignIn() {
        Desk desk = Desk.at(port, 1280, 422);
        Inspection inspection = new Inspection(desk);
        Page page = desk.open("/sign-in");
        page.fill("[name=username]", "nobody");
        page.fill("[name=password]", "nothing at all");
        page.click("form.sheet button.first");
        page.locator(".refusal").waitFor();
        inspection.look("sign-in refused");
        page = desk.open(invitation());
        page.fill("[name=password]", "short");
        page.click("form.sheet button.first");
        page.locator(".refusal").waitFor();
        inspection.look("a password that is too short");
        isFit(desk, inspection);
    }

    @Test
    @DisplayName("forms that somebody else was quicker with")
    void staleForms() {
        Desk desk = Desk.at(port, 1280, 412).signIn("editor");
        Inspection inspection = new Inspection(desk);
        ClaimView claim = newsroom.claim(editor);
        long piece = newsroom.evidence(claim.id(), editor).id();
        AnnotationView note = newsroom.submitted(claim.id(), editor);
        Quicker quicker = new Quicker(newsroom, reviewer);
        for (String address :
                List.of(
                        "/claims/" + claim.id() + "/edit",
                        "/evidence/" + piece + "/edit",
                        "/annotations/" + note.id() + "/edit",
                        "/articles/" + claim.articleId() + "/edit")) {
            Page page = desk.open(address);
            quicker.changes(address);
            page.locator("main form.sheet").first().locator("button.first").click();
            page.locator(".theirs").waitFor();
            inspection.look("stale " + address);
        }
        isFit(desk, inspection);
    }
}
