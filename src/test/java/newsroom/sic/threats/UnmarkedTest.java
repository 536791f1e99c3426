package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnmarkedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Forgotten</p>",
                "<p><b>1</b> of <bdi>them</bdi></p>",
                "<p>⟦Fóund⟧ and forgotten</p>",
                "<a aria-label='Forgotten'>⟦Fóund⟧</a>",
                "<article dir=auto aria-label='Forgotten'>Content</article>",
                "<table><tr><td data-label='Forgotten'>1</td></tr></table>"
            })
    void findsAForgottenWord(String page) {
        assertThat(Unmarked.on(Jsoup.parse(page))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>⟦Fóund ⟦twice⟧⟧ · Sic</title>",
                "<p dir=auto>Content</p>",
                "<a aria-label='22 Nov 2026: 67'>22 Nov 2026</a>",
                "<p><b>1</b> ⟦óf⟧ 26, <bdi>content</bdi> (404)</p>"
            })
    void letsContentPass(String page) {
        assertThat(Unmarked.on(Jsoup.parse(page))).isEmpty();
    }
}
