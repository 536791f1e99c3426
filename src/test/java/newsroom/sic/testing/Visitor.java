package newsroom.sic.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import newsroom.sic.account.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a plain browser at the real server: keeps the session's cookie, follows no
 * redirect, runs no script, and sends forms with the token of the page it looks at.
 */
public class Visitor {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final int port;
    private @Nullable String session;
    private @Nullable Document page;

    private Visitor(int port) {
        this.port = port;
    }

    public static Visitor at(int port) {
        return new Visitor(port);
    }

    /** Comes in through the sign-in page. */
    public Visitor signedIn(Person person) {
        get("/sign-in");
        HttpResponse<String> answer =
                post("/sign-in", "username", person.username(), "password", Cast.PASSWORD);
        if (answer.statusCode() != 302) {
            throw new AssertionError(person.username() + " is not let in: " + answer.body());
        }
        return this;
    }

    /** Another visitor who has got hold of this one's session. */
    public Visitor twin() {
        Visitor twin = new Visitor(port);
        twin.session = session;
        twin.page = page;
        return twin;
    }

    /** Headers as name, value, name, value. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Sends a form, fields as name, value, …, with the token of the page last looked at. */
    public HttpResponse<String> post(String path, String... fields) {
        StringJoiner form = new StringJoiner("&");
        token().ifPresent(token -> form.add("_csrf=" + encoded(token)));
        for (int i = 0; i < fields.length; i += 2) {
            form.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send("POST", path, form.toString());
    }

    /** As it is: body and headers are the caller's. */
    public HttpResponse<String> send(
            String method, String path, @Nullable String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        request.setHeader("Accept", "text/html");
        if (body != null) {
            request.setHeader("Content-Type", "application/x-www-form-urlencoded");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        if (session != null) {
            request.setHeader("Cookie", "sic=" + session);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), Visitor::wholeUnlessEndless);
            remember(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body; of what never ends, nothing. */
    private static HttpResponse.BodySubscriber<String> wholeUnlessEndless(
            HttpResponse.ResponseInfo answer) {
        boolean endless =
                answer.headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .startsWith("text/event-stream");
        return endless
                ? new HungUp()
                : HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private static final class HungUp implements HttpResponse.BodySubscriber<String> {

        @Override
        public CompletionStage<String> getBody() {
            return CompletableFuture.completedStage("");
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> words) {}

        @Override
        public void onError(Throwable cut) {}

        @Override
        public void onComplete() {}
    }

    /** A file, as its bytes. */
    public byte[] bytes(String path) {
        try (InputStream file = taken(path, "*/*")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server goes on saying at an address, until either hangs up. */
    public InputStream stream(String path) {
        return taken(path, "text/event-stream");
    }

    private InputStream taken(String path, String accepted) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept", accepted)
                        .header("Cookie", "sic=" + session)
                        .build();
        try {
            HttpResponse<InputStream> answer =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " is answered with " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The page last looked at. */
    public Document page() {
        if (page == null) {
            throw new IllegalStateException("No page was looked at yet");
        }
        return page;
    }

    /** The id of the session, as the cookie has it. */
    public Optional<String> session() {
        return Optional.ofNullable(session);
    }

    /** The token of the form on the page last looked at. */
    public Optional<String> token() {
        return Optional.ofNullable(page)
                .map(seen -> seen.selectFirst("input[name=_csrf]"))
                .map(Element::val);
    }

    private void remember(HttpResponse<String> answer) {
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            if (cookie.startsWith("sic=")) {
                session = cookie.substring("sic=".length()).split(";", 2)[0];
            }
        }
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                && !answer.body().isEmpty()) {
            page = Jsoup.parse(answer.body());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
