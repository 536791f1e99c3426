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
 * For whoever decides on a text: {@code sic:telling="${words}"} and {@code
 * sic:telling-markdown="${body}"} show it with signs in place of what the eye would not see.
 */
@Component
class TellingDialect extends AbstractProcessorDialect {

    TellingDialect() {
        super("Sic's telltales", "sic", 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new Processor(prefix, "telling", Telling::html),
                new Processor(prefix, "telling-markdown", Markdown::tellingHtml));
    }

    private static final class Processor extends AbstractAttributeTagProcessor {

        private final Function<String, String> html;

        Processor(String prefix, String attribute, Function<String, String> html) {
            super(TemplateMode.HTML, prefix, null, false, attribute, true, 1000, true);
            this.html = html;
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler structure) {
            Object text =
                    StandardExpressions.getExpressionParser(context.getConfiguration())
                            .parseExpression(context, value)
                            .execute(context);
            structure.setBody(text == null ? "" : html.apply(text.toString()), false);
        }
    }
}
