package newsroom.sic.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import newsroom.sic.account.Person;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnH2
class LooksPagesTest {

    private static final String GERMAN = "de-AT,de;q=0.9,en;q=0.5";

    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @LocalServerPort private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT,de;q=0.9,en;q=0.5 | de | Anmelden",
                "uk,de;q=0.5 | de | Anmelden",
                "fr,en-GB;q=0.5,de;q=0.4 | en | Sign in",
                "fr | en | Sign in",
                "* | en | Sign in",
                "nonsense;;q | en | Sign in"
            })
    void speaksAsTheBrowserAsksBeforeSignIn(String asked, String language, String heading) {
        Document page = page(Visitor.at(port).get("/sign-in", "Accept-Language", asked));

        assertThat(html(page).attr("lang")).isEqualTo(language);
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(html(page).hasAttr("data-theme")).isFalse();
        assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
    }

    @Test
    void speaksAsThePersonChoseWhereverTheySignIn() {
        Person editor = cast.editor();
        Visitor desk = Visitor.at(port).signedIn(editor);
        desk.get("/account");

        choose(desk, "DE", "DARK");

        Visitor phone = Visitor.at(port).signedIn(editor);
        Document page = page(phone.get("/articles", "Accept-Language", "en"));
        assertThat(html(page).attr("lang")).isEqualTo("de");
        assertThat(html(page).attr("data-theme")).isEqualTo("dark");
        assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("dark");
        assertThat(page.select("h1").text()).isEqualTo("Artikel");
        assertThat(page(phone.get("/nowhere", "Accept-Language", "en")).select("h1").text())
                .isEqualTo("Nicht da");
    }

    @Test
    void tellsWhatIsChosenInTheNewLanguage() {
        Visitor visitor = Visitor.at(port).signedIn(cast.editor());
        visitor.get("/account");

        choose(visitor, "DE", "LIGHT");
        visitor.get("/account");

        assertThat(visitor.page().select("p.hint[role=status]").text())
                .startsWith("Sic sieht jetzt aus");
        assertThat(visitor.page().select("[name=language] [selected]").val()).isEqualTo("DE");
        assertThat(visitor.page().select("[name=theme] [selected]").val()).isEqualTo("LIGHT");
    }

    @Test
    void refusesALanguageThatNobodySpeaks() {
        Visitor visitor = Visitor.at(port).signedIn(cast.editor());
        visitor.get("/account");

        HttpResponse<String> answer = choose(visitor, "XX", "DARK");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select(".refusal").text())
                .isEqualTo("“Language” is none of those on offer.");
    }

    @Test
    void tellsARefusalAndADayInTheReadersLanguage() {
        Person editor = cast.editor();
        ClaimView claim = newsroom.claim(editor);
        Visitor visitor = Visitor.at(port).signedIn(editor);
        visitor.get("/account");
        choose(visitor, "DE", "SYSTEM");
        visitor.get("/account");
        String path = "/claims/" + claim.id() + "/edit";
        String version = Integer.toString(claim.version());

        visitor.post(path, "version", version, "statement", "Neu", "dueOn", "2030-03-03");
        Document changed = page(visitor.get("/claims/" + claim.id()));
        visitor.post(path, "version", version, "statement", "Alt");

        assertThat(changed.select("time").eachText()).contains("3. März 2030");
        assertThat(visitor.page().select(".refusal").text())
                .startsWith("Jemand anders hat diese Behauptung geändert");
    }

    @Test
    void tellsAProgramInEnglish() {
        Visitor visitor = Visitor.at(port).signedIn(cast.editor());

        HttpResponse<String> answer =
                visitor.get(
                        "/claims/3999999999",
                        "Accept",
                        "application/json",
                        "Accept-Language",
                        GERMAN);

        assertThat(answer.body()).contains("There is no such claim.", "Not there");
    }

    @Test
    void setsTheSameCardForEachReaderInTheirLanguage() {
        Person editor = cast.editor();
        ClaimView claim = newsroom.claim(editor);
        Visitor visitor = Visitor.at(port).signedIn(editor);
        String proof = "/articles/" + claim.articleId();

        Map<String, String> standing =
                Map.of(
                        "de", state(page(visitor.get(proof, "Accept-Language", "de"))),
                        "en", state(page(visitor.get(proof, "Accept-Language", "en"))));

        assertThat(standing).isEqualTo(Map.of("de", "ungeprüft", "en", "unchecked"));
    }

    private static HttpResponse<String> choose(Visitor visitor, String language, String theme) {
        Element form = visitor.page().selectFirst("form[action=/account/looks]");
        return visitor.post(
                "/account/looks",
                "version",
                form == null ? "" : form.select("[name=version]").val(),
                "language",
                language,
                "theme",
                theme);
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static Element html(Document page) {
        return page.getElementsByTag("html").getFirst();
    }

    private static String state(Document proof) {
        return proof.select(".side .state").text();
    }
}
