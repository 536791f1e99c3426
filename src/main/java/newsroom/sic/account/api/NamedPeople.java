package newsroom.sic.account.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * In the API people are named by username, within the house by the number of their account: a
 * filter by somebody is translated here, for every list and file alike.
 */
final class NamedPeople extends OncePerRequestFilter {

    static final List<String> NAMING = List.of("assignee", "author");

    private final People people;
    private final Shut shut;

    NamedPeople(People people, Shut shut) {
        this.people = people;
        this.shut = shut;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, String[]> parameters = new LinkedHashMap<>(request.getParameterMap());
        for (String name : NAMING) {
            String username = request.getParameter(name);
            if (username != null && !username.isEmpty()) {
                Optional<Person> person = people.byUsername(username);
                if (person.isEmpty()) {
                    shut.refuse(
                            request,
                            response,
                            Refusal.ofField(name, "account.refused.no-such-person"));
                    return;
                }
                parameters.put(name, new String[] {Long.toString(person.get().id())});
            }
        }
        chain.doFilter(new ByNumber(request, parameters), response);
    }

    private static final class ByNumber extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        ByNumber(HttpServletRequest request, Map<String, String[]> parameters) {
            super(request);
            this.parameters = parameters;
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values.clone();
        }
    }
}
