package newsroom.sic.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import newsroom.sic.account.Admissions;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnH2
@TestPropertySource(properties = "test.passwords.cost=10") // as in the house, to tell times apart
class SignInTest {

    @Autowired private Cast cast;
    @Autowired private Admissions admissions;
    @Autowired private People people;
    @Autowired private MockMvcTester mvc;
    @LocalServerPort private int port;

    @Test
    void goesOnToThePageThatWasAskedFor() {
        Visitor visitor = Visitor.at(port);
        visitor.get("/sign-in?next=/account?tab=%7Bname%7D");
        String next = visitor.page().select("input[name=next]").val();

        HttpResponse<String> answer =
                visitor.post(
                        "/sign-in",
                        "username",
                        cast.editor().username(),
                        "password",
                        Cast.PASSWORD,
                        "next",
                        next);

        assertThat(next).isEqualTo("/account?tab={name}");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/account?tab={name}");
    }

    @Test
    @DisplayName("case 46: whoever is sent to sign in with another site as the next page goes home")
    void goesHomeInsteadOfToAnotherSite() {
        Person editor = cast.editor();

        for (String next : List.of("//evil", "/\\evil", "https:evil", "/a\r\nX-Evil: 1")) {
            Visitor visitor = Visitor.at(port);
            visitor.get("/sign-in");
            HttpResponse<String> answer =
                    visitor.post(
                            "/sign-in",
                            "username",
                            editor.username(),
                            "password",
                            Cast.PASSWORD,
                            "next",
                            next);

            assertThat(location(answer)).matches("(http://127\\.0\\.0\\.1:\\d+)?/");
            assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
        }
    }

    @Test
    void keepsTheNameAndSaysWhyAtTheForm() {
        MvcTestResult answer = attempt("10.0.1.1", "nobody <b>", "wrong");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains("There is no such username with this password.")
                .contains("value=\"nobody &lt;b&gt;\"")
                .doesNotContain("wrong");
    }

    @Test
    @DisplayName("case 45: unknown, invited, disabled and known names get the same answer")
    void answersAlikeForWhomever() {
        Person known = cast.editor();
        Person invited = cast.invited(Role.EDITOR).person();
        Person disabled = cast.editor();
        people.disable(disabled.id(), people.member(disabled.id()).version(), cast.admin());

        String sample = answer("nobody", "10.0.2.1");
        for (Person person : List.of(known, invited, disabled)) {
            assertThat(answer(person.username(), "10.0.2.2")).isEqualTo(sample);
        }
    }

    @Test
    @DisplayName("case 45: an unknown name takes as long as a known one, within 5 %")
    void takesAsLongForAnUnknownName() {
        Person known = cast.editor();

        double gap = 1;
        for (int round = 0; round < 4 && gap > 0.05; round++) {
            gap = gap(known);
        }

        assertThat(gap).isLessThan(0.05);
    }

    @Test
    @DisplayName("case 45: an unknown, a used and an old link get the same answer")
    void answersAlikeForEveryLinkThatDoesNotWork() {
        String used = cast.invited(Role.EDITOR).token();
        admissions.accept(used, Cast.PASSWORD);

        MvcTestResult unknown = mvc.get().uri("/invitations/unknown").exchange();
        MvcTestResult spent = mvc.get().uri("/invitations/" + used).exchange();

        assertThat(unknown).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(spent).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(spent)).isEqualTo(body(unknown));
    }

    @Test
    @DisplayName("case 44: after too many wrong passwords the right one has to wait, for all alike")
    void slowsDownAfterTooManyWrongPasswords() {
        Person known = cast.editor();
        String unknown = "nobody-" + known.username();

        for (String name : List.of(known.username(), unknown)) {
            for (int i = 0; i < 12; i++) {
                attempt("10.0.3." + i, name, "wrong");
            }
        }

        for (String name : List.of(known.username(), unknown)) {
            MvcTestResult answer = attempt("10.0.3.200", name, Cast.PASSWORD);
            assertThat(answer).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
            assertThat(answer).bodyText().contains("Too many wrong passwords");
        }
    }

    @Test
    @DisplayName("case 44: a forged X-Forwarded-For is no new address")
    void countsTheRealAddress() {
        for (int i = 0; i < 35; i++) {
            forged(i);
        }

        assertThat(forged(99)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    private MvcTestResult forged(int i) {
        return mvc.post()
                .uri("/sign-in")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(request -> {
                    request.setRemoteAddr("10.0.4.1");
                    return request;
                })
                .header("X-Forwarded-For", "203.0.113." + i)
                .param("username", "nobody-" + i)
                .param("password", "wrong")
                .exchange();
    }

    private MvcTestResult attempt(String address, String username, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("username", username)
                .param("password", password)
                .exchange();
    }

    private String answer(String username, String address) {
        MvcTestResult answer = attempt(address, username, "wrong password");
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return body(answer).replace(username, "…");
    }

    /** Without what differs between any two pages: tokens. */
    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse()
                    .getContentAsString()
                    .replaceAll("name=\"_csrf\"[^>]*>|nonce=\"[^\"]*\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How far the medians are apart, taken in turns so that both meet the same weather. */
    private double gap(Person known) {
        List<Long> forKnown = new ArrayList<>();
        List<Long> forUnknown = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            forUnknown.add(nanos("nobody-" + ThreadLocalRandom.current().nextInt(), i));
            forKnown.add(nanos(known.username(), i));
        }
        double a = median(forKnown);
        double b = median(forUnknown);
        return Math.abs(a - b) / Math.max(a, b);
    }

    /**
     * At the service behind the throttle, which answers a known name's tenth guess by itself. Of
     * the processor, since nearly all of it is the password's hash, and others wait for it too.
     */
    private long nanos(String username, int i) {
        long start = processor();
        assertThat(people.signIn(username, "wrong " + i)).isEmpty();
        return processor() - start;
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
