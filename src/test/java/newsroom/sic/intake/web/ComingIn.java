package newsroom.sic.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.article.Articles;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody at the page on which copy comes in. */
abstract class ComingIn {

    @Autowired MockMvcTester mvc;
    @Autowired Articles articles;
    @Autowired Cast cast;
    @Autowired Newsroom newsroom;
    @Autowired JdbcClient jdbc;

    Person editor;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
    }

    static byte[] bytes(String text, int broken) {
        byte[] bytes = text.getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        bytes[bytes.length - 1] = (byte) broken;
        return bytes;
    }

    long count() {
        return jdbc.sql("select count(*) from article").query(Long.class).single();
    }

    // Sending and reading

    static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, MediaType.TEXT_PLAIN_VALUE, bytes);
    }

    MvcTestResult bring(MockMultipartFile... files) {
        MockMvcTester.MockMultipartMvcRequestBuilder request =
                mvc.post().uri("/articles/import").multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return request.with(Cast.sending(editor)).exchange();
    }

    static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    static List<String> refused(MvcTestResult answer) {
        List<String> said = new ArrayList<>();
        page(answer)
                .select("#import li")
                .forEach(item -> {
                    if (item.selectFirst(".sev.high") != null) {
                        said.add(Objects.requireNonNull(item.selectFirst("span[dir]")).text());
                    }
                });
        return said;
    }
}
