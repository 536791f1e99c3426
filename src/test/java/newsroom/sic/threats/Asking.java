package newsroom.sic.threats;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Visitor;
import org.jspecify.annotations.Nullable;

/** Puts the questions of the access matrix to the running application. */
final class Asking {

    private static final String BOUNDARY = "----sic-test-boundary";

    private final int port;
    private final Newsroom newsroom;
    private final Cast cast;
    private final Map<AccessMatrix.Asker, Person> people = new EnumMap<>(AccessMatrix.Asker.class);
    private final Map<Long, Visitor> visitors = new HashMap<>();
    private final Person somebodyElse;

    Asking(int port, Newsroom newsroom, Cast cast) {
        this.port = port;
        this.newsroom = newsroom;
        this.cast = cast;
        this.somebodyElse = cast.editor();
    }

    /** One question, ready to be put. */
    record Question(Scene scene, Visitor visitor) {}

    Question question(AccessMatrix.Row row, AccessMatrix.Asker asker) {
        boolean ofOnesAccount = row.of().equals("account");
        Person person = ofOnesAccount ? fresh(asker) : person(asker);
        Person owner =
                switch (asker) {
                    case EDITOR_OF_OWN, REVIEWER_OF_OWN, OF_ABSENT -> person;
                    case ANONYMOUS, READER, EDITOR_OF_OTHERS, REVIEWER_OF_OTHERS, ADMIN ->
                            ofOnesAccount ? person : somebodyElse;
                };
        Scene scene = Scene.of(row, owner, newsroom, cast);
        return new Question(
                asker == AccessMatrix.Asker.OF_ABSENT ? scene.absent() : scene,
                visitor(asker, person, ofOnesAccount || row.path().startsWith("/invitations")));
    }

    private Visitor visitor(AccessMatrix.Asker asker, Person person, boolean spent) {
        if (asker == AccessMatrix.Asker.ANONYMOUS) {
            return Visitor.at(port);
        }
        return spent
                ? signedIn(person)
                : visitors.computeIfAbsent(person.id(), _ -> signedIn(person));
    }

    private Visitor signedIn(Person person) {
        Visitor visitor = Visitor.at(port).signedIn(person);
        visitor.get("/stories"); // a page with the new session's token
        return visitor;
    }

    private Person person(AccessMatrix.Asker asker) {
        return people.computeIfAbsent(asker, this::fresh);
    }

    private Person fresh(AccessMatrix.Asker asker) {
        return switch (asker) {
            case ANONYMOUS, READER -> cast.reader();
            case EDITOR_OF_OWN, EDITOR_OF_OTHERS -> cast.editor();
            case REVIEWER_OF_OWN, REVIEWER_OF_OTHERS -> cast.reviewer();
            case ADMIN -> cast.admin();
            case OF_ABSENT -> cast.somebody(Role.EDITOR, Role.REVIEWER, Role.ADMIN);
        };
    }

    /** As a page of Sic would send it: a form carries the token of its page. */
    static HttpResponse<String> put(Question question, String method) {
        return method.equals("GET")
                ? question.visitor()
                        .get(question.scene().address(), "Accept", "text/html,*/*;q=0.8")
                : send(question, method, token(question.visitor()));
    }

    /** A change with the given token in its form; null for none. */
    static HttpResponse<String> send(
            Question question, String method, @Nullable String token, String... headers) {
        Scene scene = question.scene();
        if (scene.isUpload()) {
            String[] more = new String[headers.length + 2];
            System.arraycopy(headers, 0, more, 2, headers.length);
            more[0] = "Content-Type";
            more[1] = "multipart/form-data; boundary=" + BOUNDARY;
            return question.visitor().send(method, scene.address(), upload(scene, token), more);
        }
        String form = token == null ? scene.form() : "_csrf=" + token + "&" + scene.form();
        return question.visitor().send(method, scene.address(), form, headers);
    }

    /** The token of the visitor's session. */
    static String token(Visitor visitor) {
        if (visitor.token().isEmpty()) {
            visitor.get("/sign-in");
        }
        return visitor.token().orElseThrow();
    }

    private static String upload(Scene scene, @Nullable String token) {
        String end = "\r\n--" + BOUNDARY;
        String file =
                "--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n"
                        + scene.file()
                        + end;
        return token == null
                ? file + "--\r\n"
                : file
                        + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                        + token
                        + end
                        + "--\r\n";
    }

    /** The answer in the words of the matrix. */
    static String inWords(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        boolean toSignIn = location.replaceFirst("^https?://[^/]+", "").startsWith("/sign-in");
        boolean asked = answer.uri().getPath().matches("/sign-(in|out)|/invitations/.*");
        return answer.statusCode() == 302 && toSignIn && !asked
                ? "sign-in"
                : Integer.toString(answer.statusCode());
    }
}
