package newsroom.sic.export.webannotation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The names that things have outside: absolute, under the address at which Sic was asked.
 *
 * @param base scheme, host and port, without a slash at the end
 */
record Iris(String base) {

    static final String CONTAINER = "/annotations/";

    /** The page, the article as the API has it, or its text, in one revision or the current one. */
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?:/articles/(\\d{1,18})|/api/v1/articles/(\\d{1,18})(?:/text(?:\\?revision=(\\d{1,9}))?)?)");

    static Iris of(HttpServletRequest request) {
        return new Iris(ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    }

    String annotation(long id) {
        return base + path(id);
    }

    static String path(long id) {
        return CONTAINER + id + ".jsonld";
    }

    /** The container with whole annotations in its pages, or with their names alone. */
    String container(boolean iris) {
        return base + CONTAINER + "?iris=" + (iris ? 1 : 0);
    }

    String page(boolean iris, long number) {
        return container(iris) + "&page=" + number;
    }

    String article(long id) {
        return base + "/articles/" + id;
    }

    /** That in which positions count: the text of one revision, which never changes. */
    String text(long articleId, int revision) {
        return base + "/api/v1/articles/" + articleId + "/text?revision=" + revision;
    }

    /** What the source of a target names. */
    sealed interface Source {

        /**
         * An article of Sic's own.
         *
         * @param revision 0 for the current one
         */
        record Ours(long article, int revision) implements Source {}

        /** A page somewhere; the article that was published there may be in Sic. */
        record Published(String url) implements Source {}
    }

    /** Empty where it is an address of Sic's that names no article. */
    Optional<Source> source(String iri) {
        String bare = iri.contains("#") ? iri.substring(0, iri.indexOf('#')) : iri;
        String path = ours(bare);
        if (path == null) {
            return Optional.of(new Source.Published(iri));
        }
        Matcher article = ARTICLE.matcher(path);
        if (!article.matches()) {
            return Optional.empty();
        }
        String id = article.group(1) == null ? article.group(2) : article.group(1);
        String revision = article.group(3);
        return Optional.of(
                new Source.Ours(
                        Long.parseLong(id), revision == null ? 0 : Integer.parseInt(revision)));
    }

    private @Nullable String ours(String iri) {
        if (iri.startsWith("/") && !iri.startsWith("//")) {
            return iri;
        }
        String lower = iri.toLowerCase(Locale.ROOT);
        return lower.startsWith(base.toLowerCase(Locale.ROOT) + "/")
                ? iri.substring(base.length())
                : null;
    }
}
