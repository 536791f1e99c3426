package newsroom.sic.desk.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code sic:jsonld="${json}"}: sets a JSON text as data in place of the element, and nothing where
 * it is null. Browsers do not run it. No word in it can end the element or begin a comment, since
 * no {@code <} is left in it.
 */
@Component
class JsonLdDialect extends AbstractProcessorDialect {

    JsonLdDialect() {
        super("Sic's linked data", "sic", 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new JsonLdProcessor(prefix));
    }

    private static final class JsonLdProcessor
            extends AbstractStandardExpressionAttributeTagProcessor {

        JsonLdProcessor(String prefix) {
            super(TemplateMode.HTML, prefix, "jsonld", 1000, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String expression,
                @Nullable Object json,
                IElementTagStructureHandler structure) {
            structure.replaceWith(json == null ? "" : script(json.toString()), false);
        }

        private static String script(String json) {
            return new Markup()
                    .open("script", "type", "application/ld+json")
                    .set(json.replace("<", "\\u003c"))
                    .close("script")
                    .toString();
        }
    }
}
