package newsroom.sic.annotation.web;

import java.util.Set;
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

/** {@code sic:markdown="${body}"}: the only way by which people's text becomes markup on a page. */
@Component
class MarkdownDialect extends AbstractProcessorDialect {

    MarkdownDialect() {
        super("Sic's Markdown", "sic", 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new MarkdownProcessor(prefix));
    }

    private static final class MarkdownProcessor extends AbstractAttributeTagProcessor {

        MarkdownProcessor(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "markdown", true, 1000, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler structure) {
            Object body =
                    StandardExpressions.getExpressionParser(context.getConfiguration())
                            .parseExpression(context, value)
                            .execute(context);
            structure.setBody(body == null ? "" : Markdown.html(body.toString()), false);
        }
    }
}
