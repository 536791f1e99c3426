package newsroom.sic.account.door;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAnyRole;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Who may go where. Everything needs a signed-in person unless it stands here as open; every change
 * needs somebody who writes, unless it is to one's own account. The modules hold their own rules
 * besides: this is the outer door.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String[] OPEN = {"/sign-in", "/invitations/*", "/error"};
    private static final String[] HEALTH = {"/actuator/health", "/actuator/health/*"};
    private static final String[] ONES_OWN = {
        "/account", "/account/**", "/notices/**", "/sign-out"
    };
    private static final String[] ADMINS = {"/people", "/people/**", "/webhooks", "/webhooks/**"};
    private static final String[] DECISIONS = {
        "/annotations/*/approve",
        "/annotations/*/request-changes",
        "/annotations/*/reject",
        "/review/decisions",
        "/detectors/mute"
    };

    /** Pages with nothing but a form for a change: for those who may send it. */
    private static final String[] FORMS = {"/articles/import", "/*/*/edit", "/*/*/*/new"};

    private static final List<HttpMethod> CHANGES =
            List.of(POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    /** Files of the house: for everybody, to be cached, and no session is made for them. */
    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) {
        return http.securityMatcher(PathRequest.toStaticResources().atCommonLocations())
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, Sessions sessions, TurnedAway turnedAway, Uploads uploads) {
        var tokens = new HttpSessionCsrfTokenRepository();
        var forms = new XorCsrfTokenRequestAttributeHandler();
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .authorizeHttpRequests(to -> {
                    // an open stream was let in when it was asked for
                    to.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                            .permitAll();
                    to.requestMatchers(OPEN).permitAll();
                    to.requestMatchers(GET, HEALTH).permitAll();
                    to.requestMatchers(HEAD, HEALTH).permitAll();
                    to.requestMatchers(ONES_OWN).authenticated();
                    to.requestMatchers(ADMINS).hasRole("ADMIN");
                    to.requestMatchers(POST, DECISIONS).hasRole("REVIEWER");
                    to.requestMatchers(FORMS).access(hasAnyRole("EDITOR", "REVIEWER"));
                    Stream.of(GET, HEAD).forEach(m -> to.requestMatchers(m, "/**").authenticated());
                    CHANGES.forEach(m ->
                            to.requestMatchers(m, "/**").access(hasAnyRole("EDITOR", "REVIEWER")));
                    to.anyRequest().denyAll();
                })
                .exceptionHandling(no ->
                        no.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(forms))
                .addFilterBefore(new FormToken(tokens, forms), CsrfFilter.class)
                .addFilterBefore(
                        uploads.filter(
                                turnedAway,
                                (_, response, no) -> response.sendError(no.kind().status())),
                        CsrfFilter.class)
                .addFilterAfter(new ToldWhoIsThere(), AuthorizationFilter.class)
                .headers(AbstractHttpConfigurer::disable) // see PageHeaders
                .requestCache(AbstractHttpConfigurer::disable) // see SameSitePath
                .sessionManagement(AbstractHttpConfigurer::disable) // see Sessions
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
