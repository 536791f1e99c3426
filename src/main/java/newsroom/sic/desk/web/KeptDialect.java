package newsroom.sic.desk.web;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Set;
import newsroom.sic.account.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code sic:kept="part"}: sets as the element's body the part of its template that is marked
 * {@code th:ref="part"}, from what was kept where the same page was shown lately. The part may
 * depend on the variable {@code page}, on whether {@code me} writes, on the locale, and on nothing
 * else.
 */
@Component
class KeptDialect extends AbstractProcessorDialect {

    /** In characters, all and the longest: 25 MB at the very most. */
    private static final int KEPT = 12_000_000;

    private static final int LONGEST = 200_000;

    KeptDialect() {
        super("Sic's kept parts", "sic", 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new KeptProcessor(prefix));
    }

    /** All that a part depends on. */
    private record Part(
            String template, String name, Object page, boolean writes, @Nullable Locale locale) {}

    private static final class KeptProcessor extends AbstractAttributeTagProcessor {

        private final Kept<Part> kept = new Kept<>(KEPT, LONGEST);

        KeptProcessor(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "kept", true, 1000, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler structure) {
            Part part =
                    new Part(
                            tag.getTemplateName(),
                            value,
                            context.getVariable("page"),
                            context.getVariable("me") instanceof Person reader && reader.writes(),
                            context.getLocale());
            structure.setBody(kept.get(part, () -> set(part, context)), false);
        }

        private static String set(Part part, ITemplateContext context) {
            StringWriter markup = new StringWriter();
            context.getConfiguration()
                    .getTemplateManager()
                    .parseAndProcess(
                            new TemplateSpec(
                                    part.template(), Set.of(part.name()), TemplateMode.HTML, null),
                            context,
                            markup);
            return markup.toString();
        }
    }
}
