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

/**
 * {@code sic:talk="${words}"}: a comment's Markdown, with people by name where it mentions them.
 */
@Component
class TalkDialect extends AbstractProcessorDialect {

    TalkDialect() {
        super("Sic's talk", "sic", 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Processor(prefix));
    }

    private static final class Processor extends AbstractAttributeTagProcessor {

        Processor(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "talk", true, 1000, true);
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
            structure.setBody(
                    words instanceof Talk.Words(var markdown, var names)
                            ? Markdown.tellingHtml(markdown, names)
                            : "",
                    false);
        }
    }
}
