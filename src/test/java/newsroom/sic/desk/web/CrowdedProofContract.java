package newsroom.sic.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Crowd;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

abstract class CrowdedProofContract {

    private static final int CLAIMS = 2_000;

    @Autowired private MockMvcTester mvc;
    @Autowired private Articles articles;
    @Autowired private Claims claims;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private JdbcTemplate jdbc;

    @Test
    @DisplayName(
            "case 33: 2,000 overlapping claims on 200 pages nest as they should, each in reach")
    void setsTwoThousandOverlappingClaims() {
        Person editor = cast.editor();
        ArticleView article = newsroom.article(twoHundredPages(), editor);
        RevisionText revision = articles.text(article.id());
        new Crowd(jdbc, revision, editor.id()).claims(1, CLAIMS, 2_400);
        List<ClaimView> pinned = claims.on(article.id());
        look(article, editor); // once, to warm up

        long begun = System.nanoTime();
        long begunBusy = busy();
        String html = look(article, editor);
        System.out.printf(
                "case 33: %,d claims on %,d characters, %,d bytes of page in %d ms, %d ms of them"
                        + " at work%n",
                pinned.size(),
                revision.text().length(),
                html.length(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis(),
                Duration.ofNanos(busy() - begunBusy).toMillis());

        Document page = wellNested(html);
        assertThat(pinned).hasSize(CLAIMS);
        Map<Long, ClaimView> byId =
                pinned.stream().collect(Collectors.toMap(ClaimView::id, Function.identity()));
        holdsTheTextUnchanged(page, revision);
        marksEveryClaimsWords(page, revision, byId);
        nestsTheOuterOutside(page, byId);
        leadsToEveryClaim(page, byId.keySet());
    }

    /**
     * Processor time of this thread, which sets the page as well; others may be at work besides.
     */
    private static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String twoHundredPages() {
        StringBuilder text = new StringBuilder(ArticleFixtures.text());
        for (int page = 1; page <= 200; page++) {
            for (int n = 1; n <= 5; n++) {
                text.append("\nOn page ").append(page).append(", paragraph ").append(n);
                text.append(" says that ").append(page * n).append(" agreements were signed. ");
                text.append("Mr. Smith \uD83D\uDDDE\uFE0F disagreed: “It was fewer. Far fewer.” ");
                text.append("Nobody could say how many there had been, nor who had counted. ");
                text.append("The talks will go on next week in Geneva, a spokesman said.\n");
            }
        }
        return text.toString();
    }

    private String look(ArticleView article, Person editor) {
        MvcTestResult answer =
                mvc.get().uri("/articles/{id}", article.id()).with(Cast.as(editor)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Document wellNested(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).extracting(ParseError::toString).isEmpty();
        return page;
    }

    private static void holdsTheTextUnchanged(Document page, RevisionText revision) {
        for (Element run : page.select("article.copy [data-at]")) {
            int at = Integer.parseInt(run.attr("data-at"));
            String text = run.wholeText();
            assertThat(revision.text().slice(new Span(at, at + codePoints(text)))).isEqualTo(text);
        }
    }

    private static void marksEveryClaimsWords(
            Document page, RevisionText revision, Map<Long, ClaimView> byId) {
        Map<Long, Set<Integer>> marked =
                byId.keySet().stream()
                        .collect(Collectors.toMap(Function.identity(), id -> new HashSet<>()));
        for (Element run : page.select("article.copy mark [data-at]")) {
            int at = Integer.parseInt(run.attr("data-at"));
            int end = at + codePoints(run.wholeText());
            for (long claim : marksAround(run)) {
                for (int i = at; i < end; i++) {
                    Objects.requireNonNull(marked.get(claim)).add(i);
                }
            }
        }
        int[] text = revision.text().toString().codePoints().toArray();
        byId.forEach((id, claim) -> {
            Set<Integer> words = Objects.requireNonNull(marked.get(id));
            Span span = claim.anchor().span();
            for (int i = span.start(); i < span.end(); i++) {
                // between two lines there is only white space, and it is left unmarked
                if (!words.remove(i) && !Character.isWhitespace(text[i])) {
                    throw new AssertionError("%s is not marked at %d".formatted(claim, i));
                }
            }
            assertThat(words).as("marked beyond %s", span).isEmpty();
        });
    }

    private static void nestsTheOuterOutside(Document page, Map<Long, ClaimView> byId) {
        Comparator<Long> outerFirst =
                Comparator.comparing(id -> Objects.requireNonNull(byId.get(id)).anchor().span());
        int deepest = 0;
        for (Element run : page.select("article.copy mark [data-at]")) {
            List<Long> around = marksAround(run);
            assertThat(around).doesNotHaveDuplicates().isSortedAccordingTo(outerFirst);
            deepest = Math.max(deepest, around.size());
        }
        assertThat(deepest).as("claims over one another").isGreaterThan(5);
    }

    private static List<Long> marksAround(Element run) {
        List<Long> around = new ArrayList<>();
        for (Element mark : run.parents()) {
            if (mark.normalName().equals("mark")) {
                around.addFirst(Long.parseLong(mark.attr("data-claim")));
            }
        }
        return around;
    }

    private static void leadsToEveryClaim(Document page, Set<Long> ids) {
        assertThat(page.select("article.copy a.no[href]"))
                .extracting(link -> Long.parseLong(link.attr("data-claim")))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(page.select("article.copy a.no[href]"))
                .allMatch(link -> link.attr("href").endsWith("?claim=" + link.attr("data-claim")))
                .allMatch(link -> !link.attr("aria-label").isBlank());
        assertThat(page.select("aside section.card[data-claim]"))
                .extracting(card -> Long.parseLong(card.attr("data-claim")))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }
}
