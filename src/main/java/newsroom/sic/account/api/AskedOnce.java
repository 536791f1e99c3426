package newsroom.sic.account.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import newsroom.sic.account.Person;
import newsroom.sic.account.api.KeptAnswers.Answer;
import newsroom.sic.account.api.KeptAnswers.Earlier;
import newsroom.sic.shared.Refusal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A POST with an Idempotency-Key is carried out once for each account: the same again gets the
 * first answer again, another one under the same key is refused, and one that comes while the first
 * is under way is told to wait. Controllers find a request key made of it as
 * {@code @RequestAttribute String requestKey}, by which the modules know the same request in their
 * own tables: so nothing is made twice even where the house fell between the change and the keeping
 * of its answer. An answer with a secret in it is not kept: its controller sets the request's
 * attribute {@code unkept}.
 */
final class AskedOnce extends OncePerRequestFilter {

    private static final List<String> KEPT_HEADERS = List.of("Location", "ETag");

    /** Answers that say nothing about the request itself: it may come again, put right. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 408, 412, 413, 428, 429);

    private final KeptAnswers kept;
    private final Shut shut;

    AskedOnce(KeptAnswers kept, Shut shut) {
        this.kept = kept;
        this.shut = shut;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || !request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        try {
            once(key.strip(), request, response, chain);
        } catch (Refusal no) {
            shut.refuse(request, response, no);
        }
    }

    private void once(
            String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!key.matches("[!-~]{1,200}")) {
            throw new Refusal(Refusal.Kind.MALFORMED, "account.refused.key");
        }
        long account = account();
        String fingerprint = Fingerprint.of(request);
        if (!kept.take(account, key, fingerprint)) {
            Earlier earlier = kept.find(account, key).orElseThrow(() -> underWay(response));
            if (!earlier.fingerprint().equals(fingerprint)) {
                throw new Refusal(Refusal.Kind.INVALID, "account.refused.key-of-another");
            }
            if (earlier.answer() != null) {
                again(earlier.answer(), response);
                return;
            }
            if (!kept.takeOver(account, key, earlier)) {
                throw underWay(response);
            }
        }
        request.setAttribute(
                "requestKey",
                UUID.nameUUIDFromBytes(
                                ("api " + key + " " + fingerprint).getBytes(StandardCharsets.UTF_8))
                        .toString());
        answer(account, key, request, response, chain);
    }

    private void answer(
            long account,
            String key,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper heard = new ContentCachingResponseWrapper(response);
        boolean stays = false;
        try {
            chain.doFilter(request, heard);
            int status = heard.getStatus();
            stays = status < 500 && !PASSING.contains(status) && !isUnkept(request);
            if (stays) {
                kept.keep(account, key, new Answer(status, headers(heard), text(heard)));
            }
        } finally {
            if (!stays) {
                kept.giveBack(account, key);
            }
        }
        heard.copyBodyToResponse();
    }

    /** What is told once and stored nowhere else is not stored here either. */
    private static boolean isUnkept(HttpServletRequest request) {
        return request.getAttribute("unkept") != null;
    }

    private static String text(ContentCachingResponseWrapper heard) {
        return new String(heard.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> headers(ContentCachingResponseWrapper heard) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            String value = heard.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        if (heard.getContentType() != null) {
            headers.put("Content-Type", Objects.requireNonNull(heard.getContentType()));
        }
        return headers;
    }

    private static void again(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal underWay(HttpServletResponse response) {
        response.setHeader("Retry-After", "1");
        return Refusal.byRule("account.refused.key-under-way");
    }

    private static long account() {
        Object who =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                        .getPrincipal();
        if (who instanceof Person person) {
            return person.id();
        }
        throw new IllegalStateException("Nobody is signed in behind the door");
    }
}
