package newsroom.sic.desk.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.sic.article.LineText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.detector.Suggested;
import org.jspecify.annotations.Nullable;
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
 * {@code sic:copy="${passage}"}: sets a {@link Copy.PassageCopy} as lines, runs and nested marks,
 * with no white space but the text's own; a line's number is the way to the line's own page. Every
 * run says at which code point it starts ({@code data-at}). Where the page names no {@code
 * articleId}, nothing in the copy leads anywhere: it is for paper.
 */
@Component
class CopyDialect extends AbstractProcessorDialect {

    CopyDialect() {
        super("Sic's copy", "sic", 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new CopyProcessor(prefix));
    }

    private static final class CopyProcessor extends AbstractAttributeTagProcessor {

        CopyProcessor(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "copy", true, 1000, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                IElementTagStructureHandler structure) {
            Object passage =
                    StandardExpressions.getExpressionParser(context.getConfiguration())
                            .parseExpression(context, value)
                            .execute(context);
            if (passage instanceof Copy.PassageCopy copy) {
                Long articleId = (Long) context.getVariable("articleId");
                Say say = (Say) context.getExpressionObjects().getObject(SayDialect.NAME);
                structure.setBody(new Setting(articleId, say).set(copy), false);
            }
        }
    }

    /** Sets one passage. */
    private static final class Setting {

        private final Markup markup = new Markup();
        private final @Nullable Long articleId;
        private final Say say;

        Setting(@Nullable Long articleId, Say say) {
            this.articleId = articleId;
            this.say = say;
        }

        String set(Copy.PassageCopy passage) {
            for (Copy.LineCopy line : passage.lines()) {
                if (line.gap() != null) {
                    plain(line.gap());
                }
                markup.open(
                        "span",
                        "class",
                        classes(line),
                        "id",
                        "line-" + line.line().n(),
                        "data-start",
                        Integer.toString(line.line().span().start()),
                        "data-end",
                        Integer.toString(line.line().span().end()));
                number(line.line());
                line.runs().forEach(this::run);
                markup.close("span");
            }
            return markup.toString();
        }

        private static String classes(Copy.LineCopy line) {
            return "line "
                    + line.line().coverage().name().toLowerCase(Locale.ROOT)
                    + (line.here() ? " here" : "");
        }

        /** A line's number is the way to what may be done about it, and says how it stands. */
        private void number(LineText line) {
            String label = say.of("desk.copy.line", line.n(), say.word(line.coverage()));
            String shape = line.coverage().shape();
            if (articleId == null) {
                markup.open(
                        "span",
                        "class",
                        "n",
                        "role",
                        "img",
                        "data-shape",
                        shape,
                        "aria-label",
                        label);
            } else {
                markup.open(
                        "a",
                        "class",
                        "n",
                        "href",
                        "/articles/" + articleId + "/lines/" + line.n(),
                        "data-shape",
                        shape,
                        "aria-label",
                        label,
                        "aria-describedby",
                        "line-" + line.n());
            }
            markup.text(Integer.toString(line.n()));
            markup.close(articleId == null ? "span" : "a");
        }

        private void run(Copy.Run run) {
            for (ClaimView claim : run.claims()) {
                mark(claim, claim.anchor().span().start() == run.at());
            }
            plain(run);
            for (ClaimView claim : run.claims().reversed()) {
                markup.close("mark");
                if (run.ending().contains(claim)) {
                    reference(claim);
                }
            }
            run.doubtsEnding().forEach(this::sign);
        }

        /** The way from the copy to a suggestion, where its words end. */
        private void sign(Suggested doubt) {
            String key = Long.toString(doubt.key());
            markup.open(
                            "a",
                            "class",
                            "no doubt",
                            "href",
                            "/articles/" + articleId + "?suggestion=" + key,
                            "data-doubt",
                            key,
                            "aria-label",
                            say.of("desk.along.suggestion", doubt.rule()))
                    .text("?")
                    .close("a");
        }

        /** Says where a claim begins, to who hears the page; that it ends is said by its number. */
        private void mark(ClaimView claim, boolean begins) {
            String id = Long.toString(claim.id());
            if (begins) {
                String words = say.of("desk.copy.begins", claim.number());
                markup.open("mark", "class", claim.slug(), "data-claim", id, "data-begins", words);
            } else {
                markup.open("mark", "class", claim.slug(), "data-claim", id);
            }
        }

        private void reference(ClaimView claim) {
            String label = say.of("desk.copy.claim", claim.number(), say.standing(claim));
            String classes = "no " + claim.slug();
            if (articleId == null) {
                markup.open("span", "class", classes, "role", "img", "aria-label", label);
            } else {
                markup.open(
                        "a",
                        "class",
                        classes,
                        "href",
                        "/articles/" + articleId + "?claim=" + claim.id(),
                        "data-claim",
                        Long.toString(claim.id()),
                        "aria-label",
                        label);
            }
            markup.text(Integer.toString(claim.number()));
            markup.close(articleId == null ? "span" : "a");
        }

        private void plain(Copy.Run run) {
            String at = Integer.toString(run.at());
            if (run.traces().isEmpty() && run.doubts().isEmpty()) {
                markup.open("span", "data-at", at);
            } else {
                markup.open("span", "data-at", at, "class", traces(run), "data-doubts", keys(run));
            }
            markup.text(run.text());
            markup.close("span");
        }

        private static String traces(Copy.Run run) {
            String traces =
                    run.traces().stream()
                            .distinct()
                            .map(trace -> "read-" + trace.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" "));
            return run.doubts().isEmpty() ? traces : (traces + " doubted").strip();
        }

        private static String keys(Copy.Run run) {
            return run.doubts().stream()
                    .map(doubt -> Long.toString(doubt.key()))
                    .collect(Collectors.joining(" "));
        }
    }
}
