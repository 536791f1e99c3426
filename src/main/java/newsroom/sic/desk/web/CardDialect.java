package newsroom.sic.desk.web;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Set;
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
 * {@code sic:card="${card}"}: sets the variable {@code card}, a {@link Card}, in place of the
 * element: its head, and what a whole one shows by the template {@code desk/card}. Most cards of a
 * page are as they were when somebody last looked, and are taken from what was kept: on a full
 * margin they are most of the page's work.
 */
@Component
class CardDialect extends AbstractProcessorDialect {

    /**
     * In characters, 30 MB at the very most: a crowd of cards, and those of many articles besides.
     */
    private static final int KEPT = 15_000_000;

    /** A card that is longer has twenty pages in it, and stands alone. */
    private static final int LONGEST = 16_000;

    CardDialect() {
        super("Sic's cards", "sic", 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new CardProcessor(prefix));
    }

    private static final class CardProcessor extends AbstractAttributeTagProcessor {

        private static final TemplateSpec TEMPLATE =
                new TemplateSpec("desk/card", TemplateMode.HTML);

        private final Kept<Wanted> kept = new Kept<>(KEPT, LONGEST);

        CardProcessor(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "card", true, 1000, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler structure) {
            Card card = (Card) context.getVariable("card");
            Wanted wanted = new Wanted(card, context.getLocale());
            Say say = (Say) context.getExpressionObjects().getObject(SayDialect.NAME);
            structure.replaceWith(kept.get(wanted, () -> set(card, say, context)), false);
        }

        /** A card in a language: what its markup depends on. */
        private record Wanted(Card card, Locale locale) {}

        private static String set(Card card, Say say, ITemplateContext context) {
            CardHead head = new CardHead(card, say);
            return card.whole() ? head.around(rest(context)) : head.around("");
        }

        private static String rest(ITemplateContext context) {
            StringWriter markup = new StringWriter();
            context.getConfiguration()
                    .getTemplateManager()
                    .parseAndProcess(TEMPLATE, context, markup);
            return markup.toString();
        }
    }
}
