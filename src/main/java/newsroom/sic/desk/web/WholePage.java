package newsroom.sic.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Sends a page in one piece and tells its length, once it is set to the end: a page that fails
 * half-way is an error page and nothing before it. Encoded at once, and not through the server's
 * writer, which takes eight kilobytes at a time.
 */
class WholePage extends ThymeleafView {

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        Setting setting = new Setting(response);
        super.render(model, request, setting);
        byte[] page = setting.page();
        if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            response.setContentLength(page.length);
        } // else the answer would end before its line is in the security log
        response.getOutputStream().write(page);
    }

    /** Collects what is written and leaves the rest to the response. */
    private static final class Setting extends HttpServletResponseWrapper {

        private final StringWriter page = new StringWriter();
        private final PrintWriter writer = new PrintWriter(page);

        Setting(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        byte[] page() {
            return page.toString().getBytes(Charset.forName(getCharacterEncoding()));
        }
    }

    /** Has every template shown so. */
    @Component
    static class ForAll implements BeanPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof ThymeleafViewResolver resolver) {
                resolver.setViewClass(WholePage.class);
            }
            return bean;
        }
    }
}
