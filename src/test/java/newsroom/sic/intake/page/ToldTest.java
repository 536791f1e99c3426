package newsroom.sic.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import newsroom.sic.intake.format.Stated;
import newsroom.sic.intake.format.Stated.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final String GRAPH =
            """
            <script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"no article"},
             {"@type":["Thing","NewsArticle"],"headline":"Harbour &amp; quay closed","datePublished":"2025-03-04T23:30:00-05:00",
              "author":[{"@type":"Person","name":"A. Writer"},{"@type":"Person","name":"B. Other"}],
              "publisher":{"name":"The Example Times"},"inLanguage":"en-GB","dateline":"ODESA",
              "mainEntityOfPage":{"@id":"https://example.org/harbour"},"copyrightHolder":{"name":"Example Agency"},}]}
            </script>
            """;

    @Test
    void believesJsonLdFirst() {
        List<Stated> stated =
                told(GRAPH + "<meta property=og:title content='Harbour closed - live'>");

        assertThat(stated)
                .contains(
                        new Stated(Field.HEADLINE, "Harbour & quay closed", "JSON-LD headline"),
                        new Stated(Field.HEADLINE, "Harbour closed - live", "og:title"),
                        new Stated(Field.OUTLET, "The Example Times", "JSON-LD publisher"),
                        new Stated(Field.BYLINE, "A. Writer, B. Other", "JSON-LD author"),
                        new Stated(Field.DATELINE, "ODESA", "JSON-LD dateline"),
                        new Stated(Field.LANGUAGE, "en-GB", "JSON-LD inLanguage"),
                        new Stated(
                                Field.ADDRESS,
                                "https://example.org/harbour",
                                "JSON-LD mainEntityOfPage"),
                        new Stated(Field.CREDIT, "Example Agency", "JSON-LD copyrightHolder"));
        assertThat(first(stated, Field.HEADLINE)).isEqualTo("Harbour & quay closed");
    }

    @Test
    void takesTheDayAsItIsWrittenThere() {
        assertThat(first(told(GRAPH), Field.PUBLISHED_ON)).isEqualTo("2025-03-04");
        assertThat(
                        first(
                                told("<meta name=date content='Tue, 4 Mar 2025 10:00:00 GMT'>"),
                                Field.PUBLISHED_ON))
                .isEqualTo("2025-03-04");
        assertThat(first(told("<meta name=date content='2025-02-31'>"), Field.PUBLISHED_ON))
                .isNull();
    }

    @Test
    void makesDoWithOpenGraphDublinCoreAndTheMarkup() {
        List<Stated> stated =
                told(
                        """
                        <meta property="og:site_name" content="Example"><meta name="DC.creator" content="C. Third">
                        <meta property="article:published_time" content="2024-12-31T10:00Z"><link rel=canonical href=/x>
                        """);

        assertThat(first(stated, Field.OUTLET)).isEqualTo("Example");
        assertThat(first(stated, Field.BYLINE)).isEqualTo("C. Third");
        assertThat(first(stated, Field.PUBLISHED_ON)).isEqualTo("2024-12-31");
        assertThat(first(stated, Field.ADDRESS)).isEqualTo("https://news.example/x");
        assertThat(first(stated, Field.LANGUAGE)).isEqualTo("en-GB");
        assertThat(first(stated, Field.HEADLINE)).isEqualTo("Harbour closed for a third night");
    }

    @Test
    void takesNoAddressButThoseOfPages() {
        List<Stated> stated =
                told(
                        "<link rel=canonical href='javascript:alert(1)'><meta property=og:url content='https://a@b/'>");

        assertThat(first(stated, Field.ADDRESS)).isNull();
    }

    @Test
    void passesOverJsonLdThatCannotBeRead() {
        assertThat(
                        first(
                                told("<script type='application/ld+json'>{\"@type\":</script>"),
                                Field.HEADLINE))
                .isEqualTo("Harbour closed for a third night");
    }

    private static List<Stated> told(String head) {
        return Pages.read(
                        PageFixtures.news(head, "").getBytes(UTF_8),
                        null,
                        URI.create("https://news.example/a/b"))
                .stated();
    }

    private static @Nullable String first(List<Stated> stated, Field field) {
        return stated.stream()
                .filter(each -> each.field() == field)
                .map(Stated::value)
                .findFirst()
                .orElse(null);
    }
}
