package newsroom.sic.export.webannotation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What the protocol wants said with every answer of the container and of its annotations, refusals
 * and repeated answers included: what they are, by which rules they go, and what their
 * representation depends on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class ProtocolHeaders extends OncePerRequestFilter {

    private static final Pattern ANNOTATION = Pattern.compile("/annotations/(\\d{1,18})\\.jsonld");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        Matcher annotation = ANNOTATION.matcher(path);
        if (path.equals(Iris.CONTAINER)) {
            if (request.getParameter("page") == null) {
                response.addHeader(
                        "Link", "<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"");
            }
            response.addHeader(
                    "Link",
                    "<http://www.w3.org/TR/annotation-protocol/>;"
                            + " rel=\"http://www.w3.org/ns/ldp#constrainedBy\"");
            response.setHeader("Accept-Post", JsonLd.TYPE + ", application/json");
            response.setHeader("Vary", "Accept, Prefer");
        } else if (annotation.matches()) {
            response.addHeader("Link", "<http://www.w3.org/ns/ldp#Resource>; rel=\"type\"");
            response.addHeader("Link", "<http://www.w3.org/ns/oa#Annotation>; rel=\"type\"");
            response.addHeader(
                    "Link",
                    "</annotations/"
                            + annotation.group(1)
                            + ">; rel=\"alternate\"; type=\"text/html\"");
            response.setHeader("Vary", "Accept");
        }
        chain.doFilter(request, response);
    }
}
