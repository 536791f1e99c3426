package newsroom.sic.account.api;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.Filter;
import java.util.List;
import newsroom.sic.account.People;
import newsroom.sic.account.Tokens;
import newsroom.sic.account.door.Problems;
import newsroom.sic.account.door.Throttle;
import newsroom.sic.account.door.Uploads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The door for programs. No session is read or made here: a browser's cookie opens nothing, so no
 * other site can make a browser ask, and no form token is needed. What a token may be used for
 * decides which methods it opens; the modules hold their own rules besides.
 */
@Configuration(proxyBeanMethods = false)
class ProgramDoor {

    private static final String DESCRIPTION = "/api/v1/openapi.json";
    private static final String[] ADMINS = {"/api/v1/webhooks", "/api/v1/webhooks/**"};
    private static final String[] DECISIONS = {
        "/api/v1/annotations/*/approve",
        "/api/v1/annotations/*/request-changes",
        "/api/v1/annotations/*/reject"
    };

    @Bean
    @Order(0)
    SecurityFilterChain programs(
            HttpSecurity http,
            Tokens tokens,
            Throttle throttle,
            Portions portions,
            Shut shut,
            KeptAnswers kept,
            People people,
            Uploads uploads,
            Environment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        List<Filter> within =
                List.of(
                        uploads.filter(shut, shut::refuse),
                        new Portioned(portions, shut),
                        new AsSent(shut),
                        new AskedOnce(kept, shut),
                        new NamedPeople(people, shut));
        http.securityMatcher(Problems.ADDRESSES.toArray(String[]::new))
                .authorizeHttpRequests(to -> {
                    if (demo) {
                        to.requestMatchers(GET, DESCRIPTION, DESCRIPTION + "/*").permitAll();
                    }
                    to.requestMatchers(POST, DECISIONS).hasAuthority("SCOPE_REVIEW");
                    to.requestMatchers(ADMINS).hasAuthority("SCOPE_ADMIN");
                    List.of(GET, HttpMethod.HEAD, HttpMethod.OPTIONS)
                            .forEach(m -> to.requestMatchers(m, "/**").hasAuthority("SCOPE_READ"));
                    List.of(POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)
                            .forEach(m -> to.requestMatchers(m, "/**").hasAuthority("SCOPE_WRITE"));
                    to.anyRequest().denyAll();
                })
                .exceptionHandling(
                        no -> no.authenticationEntryPoint(shut).accessDeniedHandler(shut))
                .addFilterBefore(
                        new ProgramSignIn(tokens, people, throttle, shut, demo),
                        ExceptionTranslationFilter.class)
                .sessionManagement(
                        none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        within.forEach(filter -> http.addFilterAfter(filter, AuthorizationFilter.class));
        return http.build();
    }
}
