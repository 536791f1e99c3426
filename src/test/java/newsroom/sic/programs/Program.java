package newsroom.sic.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.sic.account.Lasting;
import newsroom.sic.account.NewToken;
import newsroom.sic.account.Person;
import newsroom.sic.account.Scope;
import newsroom.sic.account.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of somebody's, with a token of its own, that talks to the real server. */
final class Program {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final int port;
    private final @Nullable String authorization;

    private Program(int port, @Nullable String authorization) {
        this.port = port;
        this.authorization = authorization;
    }

    static Program of(Person person, Tokens tokens, int port) {
        return of(
                person,
                tokens,
                port,
                Arrays.stream(Scope.values())
                        .filter(scope -> scope.isHeldBy(person))
                        .collect(Collectors.toSet()));
    }

    static Program of(Person person, Tokens tokens, int port, Set<Scope> scopes) {
        return with(
                "Bearer "
                        + tokens.make(new NewToken("test", scopes, Lasting.MONTH), person).secret(),
                port);
    }

    static Program with(@Nullable String authorization, int port) {
        return new Program(port, authorization);
    }

    /** What came back. */
    record Answer(HttpResponse<String> http) {

        int status() {
            return http.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(http.body());
        }

        long id() {
            return json().get("id").asLong();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        String tag() {
            return header("ETag");
        }

        String text(String field) {
            JsonNode value = json().at("/" + field.replace('.', '/'));
            return value.isMissingNode() ? "–" : value.asString();
        }

        Answer is(int status) {
            if (status() != status) {
                throw new AssertionError(
                        status()
                                + " instead of "
                                + status
                                + " to "
                                + http.request()
                                + ": "
                                + http.body());
            }
            return this;
        }
    }

    Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    Answer post(String path, @Nullable String json, String... headers) {
        return send("POST", path, json, headers);
    }

    Answer send(String method, String path, @Nullable String json, String... headers) {
        return sendBytes(
                method,
                path,
                json == null ? null : json.getBytes(StandardCharsets.UTF_8),
                "application/json",
                headers);
    }

    Answer sendBytes(
            String method, String path, byte @Nullable [] body, String type, String... headers) {
        return sendTo("/api/v1" + path, method, body, type, headers);
    }

    /** To an address that is not one of the API's. */
    Answer sendTo(
            String address, String method, byte @Nullable [] body, String type, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        if (authorization != null) {
            request.setHeader("Authorization", authorization);
        }
        if (body != null) {
            request.setHeader("Content-Type", type);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Files as parts named "file": name, content, name, content. */
    Answer upload(String path, String... files) {
        String boundary = "b" + System.nanoTime();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < files.length; i += 2) {
            body.append("--").append(boundary);
            body.append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"");
            body.append(files[i]).append("\"\r\nContent-Type: text/plain\r\n\r\n");
            body.append(files[i + 1]).append("\r\n");
        }
        body.append("--").append(boundary).append("--\r\n");
        return sendBytes(
                "POST",
                path,
                body.toString().getBytes(StandardCharsets.UTF_8),
                "multipart/form-data; boundary=" + boundary);
    }

    /** A JSON object of name, value, name, value. */
    static String json(@Nullable Object... fields) {
        var object = JSON.createObjectNode();
        for (int i = 0; i < fields.length; i += 2) {
            object.set(String.valueOf(fields[i]), JSON.valueToTree(fields[i + 1]));
        }
        return object.toString();
    }
}
