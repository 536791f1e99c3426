package newsroom.sic.annotation.web;

import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * The only ways by which people's words become markup on a page:
 *
 * <ul>
 *   <li>{@code sic:markdown="${body}"} sets Markdown;
 *   <li>{@code sic:talk="${words}"} sets {@link Talk.Words}, people by name where it mentions them;
 *   <li>{@code sic:telling="${words}"} and {@code sic:telling-markdown="${body}"} are for whoever
 *       decides on a text: signs stand in place of what the eye would not see.
 * </ul>
 */
@Component
class WordsDialect extends AbstractProcessorDialect {

    WordsDialect() {
        super("Sic's words", "sic", 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new Setter<>(prefix, "markdown", String.class, Markdown::html),
                new Setter<>(prefix, "talk", Talk.Words.class, WordsDialect::talk),
                new Setter<>(prefix, "telling", String.class, Telling::html),
                new Setter<>(prefix, "telling-markdown", String.class, Markdown::tellingHtml));
    }

    private static String talk(Talk.Words words) {
        return Markdown.tellingHtml(words.markdown(), words.names());
    }

    /** Sets what an attribute's expression gives as the body of its element; nothing for null. */
    private static final class Setter<T> extends AbstractAttributeTagProcessor {

        private final Class<T> type;
        private final Function<T, String> html;

        Setter(String prefix, String attribute, Class<T> type, Function<T, String> html) {
            super(TemplateMode.HTML, prefix, null, false, attribute, true, 1000, true);
            this.type = type;
            this.html = html;
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler structure) {
            Object words =
                    StandardExpressions.getExpressionParser(context.getConfiguration())
                            .parseExpression(context, value)
                            .execute(context);
            structure.setBody(words == null ? "" : html.apply(type.cast(words)), false);
        }
    }
}
