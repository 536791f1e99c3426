package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Objects;
import newsroom.sic.account.Role;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** What must not be there at all. */
@OnH2
class MachineRoomTest {

    @Autowired private ApplicationContext house;
    @Autowired private Cast cast;
    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/",
                "/actuator/beans",
                "/actuator/configprops",
                "/actuator/env",
                "/actuator/flyway",
                "/actuator/heapdump",
                "/actuator/info",
                "/actuator/loggers",
                "/actuator/mappings",
                "/actuator/metrics",
                "/actuator/modulith",
                "/actuator/prometheus",
                "/actuator/shutdown",
                "/actuator/threaddump",
                "/actuator/health/db",
                "/actuator/health/diskSpace",
                "/h2-console",
                "/h2-console/",
                "/h2-console/login.do",
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "/swagger-ui",
                "/swagger-ui.html",
                "/swagger-ui/index.html",
                "/.git",
                "/.git/HEAD",
                "/.git/config",
                "/.env",
                "/js/sic.js.map",
                "/css/sic.css.map",
                "/webjars/htmx.org/dist/htmx.js.map",
                "/webjars/htmx.org/package.json.map",
                "/application.yaml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml",
                "/db/migration/V1__accounts.sql",
                "/templates/error.html",
                "/seeds/000.txt",
                "/data/store/sic.mv.db",
                "/console",
                "/jolokia",
                "/trace"
            })
    @DisplayName("case 48: the machine room is not there, for nobody")
    void hasNoDoorToTheMachineRoom(String path) {
        Visitor everything =
                Visitor.at(port).signedIn(cast.somebody(Role.EDITOR, Role.REVIEWER, Role.ADMIN));

        HttpResponse<String> answer = everything.get(path, "Accept", "*/*");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Whitelabel", "Tomcat");
        assertThat(Visitor.at(port).get(path, "Accept", "*/*").statusCode()).isIn(302, 404);
    }

    @Test
    @DisplayName("case 48: no servlet but the one that shows pages; the console of H2 has none")
    void servesNoConsole() {
        var context = ((ServletWebServerApplicationContext) house).getServletContext();

        assertThat(Objects.requireNonNull(context).getServletRegistrations().values())
                .extracting(servlet -> servlet.getClassName())
                .allMatch(name ->
                        name.endsWith("DispatcherServlet")
                                || name.startsWith("org.apache.catalina.servlets.DefaultServlet")
                                || name.startsWith("org.apache.jasper"));
        assertThat(house.getBeanDefinitionNames())
                .noneMatch(name -> name.matches("(?i).*h2.?console.*"));
    }

    @Test
    @DisplayName("case 6: what was brought in has no address of its own; it is shown as text")
    void servesNoUploadByItsOwnAddress() {
        Newsroom newsroom = new Newsroom(house);
        var editor = cast.editor();
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/> is no picture here. "
                        + newsroom.copy();
        long article = newsroom.article(svg, ArticleDetails.UNKNOWN, editor);
        Visitor visitor = Visitor.at(port).signedIn(editor);

        for (String path :
                new String[] {
                    "/text", "/file", "/original", "/download", "/text.svg", "/revisions/1", ".txt"
                }) {
            assertThat(visitor.get("/articles/" + article + path, "Accept", "*/*").statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        HttpResponse<String> page =
                visitor.get("/articles/" + article, "Accept", "image/svg+xml,*/*");
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(visitor.page().select("svg")).isEmpty();
        assertThat(visitor.page().select(".copy").text()).contains("<svg xmlns=");
        // every route, see the access matrix, answers with a page, a file of the house or a CSV
        assertThat(Routes.of(house))
                .filteredOn(route -> route.matches("(?i).*(upload|file|original|revision|media).*"))
                // what Sic itself has written, and what it was brought, as downloads; and pages
                .containsOnly(
                        "GET /api/v1/exports/{id}/file",
                        "GET /exports/{id}/file",
                        "GET /articles/{id}/original",
                        "GET /articles/{id}/revisions",
                        "GET /articles/{id}/revisions/new",
                        "POST /articles/{id}/revisions",
                        "POST /articles/{id}/revisions/preview",
                        "GET /imports/{id}/files/{n}",
                        "GET /imports/{id}/files/{n}/columns",
                        "POST /imports/{id}/files/{n}/columns",
                        "POST /imports/{id}/files/{n}/encoding");
        HttpResponse<String> kept =
                visitor.get(
                        "/articles/" + newsroom.ofAFile(editor) + "/original",
                        "Accept",
                        "image/svg+xml,text/html,*/*");
        assertThat(kept.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(kept.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(kept.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/octet-stream");
    }
}
