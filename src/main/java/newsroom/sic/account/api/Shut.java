package newsroom.sic.account.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import newsroom.sic.account.door.Problems;
import newsroom.sic.account.door.SecurityLog;
import newsroom.sic.shared.Refusal;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * The answer at the door for programs: 401 and how to come in, or 403 and what the token lacks.
 * Both are given before anything is looked up, so they tell nothing about what is there.
 */
@Component
class Shut implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String WRONG = Shut.class.getName() + ".wrong";

    private final Problems problems;
    private final boolean demo;

    Shut(Problems problems, Environment environment) {
        this.problems = problems;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    void sentWrong(HttpServletRequest request) {
        request.setAttribute(WRONG, true);
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Refusal no)
            throws IOException {
        problems.write(request, response, no);
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException no)
            throws IOException {
        boolean wrong = request.getAttribute(WRONG) != null;
        SecurityLog.because(request, wrong ? "token" : "not signed in");
        response.addHeader(
                "WWW-Authenticate",
                "Bearer realm=\"Sic\"" + (wrong ? ", error=\"invalid_token\"" : ""));
        if (demo) {
            response.addHeader("WWW-Authenticate", "Basic realm=\"Sic\", charset=\"UTF-8\"");
        }
        problems.write(request, response, 401);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException no)
            throws IOException {
        SecurityLog.because(request, "scope");
        response.addHeader(
                "WWW-Authenticate", "Bearer realm=\"Sic\", error=\"insufficient_scope\"");
        problems.write(request, response, 403);
    }
}
