package newsroom.sic.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import newsroom.sic.account.Person;
import newsroom.sic.desk.UnsentTexts;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Drops what was kept of a form once it was sent and taken: the form says under which name it was
 * kept, and a form that was taken is answered with a way on.
 */
@Configuration(proxyBeanMethods = false)
class SentTexts implements WebMvcConfigurer, HandlerInterceptor {

    private final UnsentTexts texts;

    SentTexts(UnsentTexts texts) {
        this.texts = texts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        String form = "POST".equals(request.getMethod()) ? request.getParameter("unsent") : null;
        boolean taken = failure == null && response.getStatus() / 100 == 3;
        if (form != null && taken && request.getAttribute("me") instanceof Person person) {
            try {
                texts.drop(person, form);
            } catch (Refusal odd) {
                // not a name that anything was kept under
            }
        }
    }
}
