package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.Receipt;
import newsroom.sic.intake.Upload;
import newsroom.sic.testing.Desk;
import newsroom.sic.testing.InBrowser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What was selected in the browser is what the server quotes, whatever the text is made of. */
@InBrowser
class SelectionBrowserTest {

    private static final long SEED = 20240603;
    private static final int SELECTIONS = 300;

    private static final String TEXT =
            String.join(
                    "\r\n",
                    "A family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 went"
                            + " to the cafe\u0301, \uD83C\uDDFA\uD83C\uDDE6 in hand. It cost"
                            + " 5\u20AC.",
                    "",
                    "Second line with Zalgo Z\u0351\u036B\u0343\u036A and"
                            + " a\u030A\u0323\u0301 marks. \uD83D\uDC4D\uD83C\uDFFD They agreed!",
                    "",
                    "\u05D0\u05DE\u05E8 \u05D4\u05E9\u05E8: \u05D6\u05D4 \u05DC\u05D0"
                            + " \u05E0\u05DB\u05D5\u05DF 2024. \u0642\u0627\u0644"
                            + " \u0627\u0644\u0648\u0632\u064A\u0631 \u0646\u0639\u0645.",
                    "An of\uFB01ce with \uFB04uffy ligatures\u00A0here;"
                            + " \u0915\u094D\u0937\u093F \u0928\u093F too.",
                    "He said \u201C13\u202Fagreements\u201D & <b>not</b> 12. \uD83D\uDDDE\uFE0F\uD83D"
                            + "\uDDDE\uFE0F Next.",
                    "\uD55C\uAD6D\uC5B4 \u1112\u1161\u11AB\u1100\u1173\u11AF and \uD840\uDC00"
                            + " \u6F22\u5B57 end here.");

    /**
     * Selects between two places in the copy, lets the page work out the span by its own code as
     * the key "c" does, and asks the server for the words; beside them what was selected, snapped
     * to graphemes by the browser itself.
     */
    private static final String SELECT =
            """
            async ([a, b, byElement]) => {
              const copy = document.querySelector("#proof .copy");
              const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
              const texts = [];
              while (walker.nextNode()) {
                if (walker.currentNode.parentElement.closest("[data-at]")) texts.push(walker.currentNode);
              }
              const whole = texts.map(text => text.data).join("");
              const place = part => {
                let at = Math.floor(part * (whole.length + 1));
                for (const text of texts) {
                  if (at <= text.length) return [text, at];
                  at -= text.length;
                }
                throw new Error("beyond the end");
              };
              const element = part => {
                const all = [...copy.querySelectorAll("div.passage, span.line, [data-at]")];
                const one = all[Math.floor(part * all.length)];
                return [one, Math.floor(part * 997) % (one.childNodes.length + 1)];
              };
              let from = place(a), to = byElement ? element(b) : place(b);
              const range = document.createRange();
              range.setStart(...from);
              if (range.comparePoint(...to) < 0) [from, to] = [to, from];
              getSelection().setBaseAndExtent(...from, ...to);
              const offset = ([node, at]) => {
                const before = document.createRange();
                before.setStart(copy, 0);
                before.setEnd(node, at);
                let sum = 0;
                for (const text of texts) {
                  if (text === node) return sum + at;
                  if (before.comparePoint(text, text.length) > 0) return sum;
                  sum += text.length;
                }
                return sum;
              };
              let start = offset(from), end = offset(to);
              const edges = new Set([0, whole.length]);
              for (const g of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(whole)) edges.add(g.index);
              if (start < end) {
                while (!edges.has(start)) start--;
                while (!edges.has(end)) end++;
              }
              const bare = words => words.replace(/\\p{White_Space}/gu, "");
              const selected = bare(whole.slice(start, end));
              let asked = null;
              const ajax = htmx.ajax;
              htmx.ajax = (verb, address) => { asked = address; return new Promise(() => {}); };
              document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "c", bubbles: true }));
              htmx.ajax = ajax;
              if (asked === null) return { selected, quoted: "", status: 0 };
              const answer = await fetch(asked);
              const page = new DOMParser().parseFromString(await answer.text(), "text/html");
              const mark = page.querySelector("main form mark");
              return { selected, quoted: mark ? bare(mark.textContent) : "", status: answer.status };
            }
            """;

    @Autowired private ApplicationContext house;
    @LocalServerPort private int port;

    @Test
    @DisplayName("case 30: what was selected after emoji, marks, right-to-left and CRLF is quoted")
    void quotesWhatWasSelected() {
        Desk desk = Desk.at(port, 1280, 422).signIn("editor");
        desk.open("/articles/" + imported());
        Random random = new Random(SEED);
        List<String> wrong = new ArrayList<>();
        int quoted = 0;

        for (int i = 0; i < SELECTIONS; i++) {
            double from = random.nextDouble();
            double to =
                    i % 2 == 0
                            ? random.nextDouble()
                            : Math.min(0.999999, from + random.nextDouble() * 0.03);
            Map<?, ?> seen =
                    (Map<?, ?>) desk.page().evaluate(SELECT, List.of(from, to, i % 5 == 4));
            Object selected = Objects.requireNonNull(seen.get("selected"));
            if (!selected.equals(seen.get("quoted"))) {
                wrong.add(i + ": " + seen);
            } else if (!selected.equals("")) {
                quoted++;
                assertThat(seen.get("status")).isEqualTo(200);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(quoted).isGreaterThan(SELECTIONS * 3 / 4);
        desk.leave();
    }

    private long imported() {
        Person editor = house.getBean(People.class).byUsername("editor").orElseThrow();
        Receipt receipt =
                house.getBean(Intake.class)
                        .take(
                                new Upload("all.txt", TEXT.getBytes(StandardCharsets.UTF_8)),
                                ArticleDetails.UNKNOWN,
                                null,
                                editor);
        assertThat(receipt).isInstanceOf(Receipt.Imported.class);
        return ((Receipt.Imported) receipt).articleId();
    }
}
