package newsroom.sic.export.webannotation;

import java.util.List;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Anchoring;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Found;
import newsroom.sic.text.Quote;
import newsroom.sic.text.Span;
import org.springframework.stereotype.Component;

/** Finds the words that an annotation is about in the copy of the house. */
@Component
class Places {

    private final Articles articles;
    private final Claims claims;

    Places(Articles articles, Claims claims) {
        this.articles = articles;
        this.claims = claims;
    }

    /**
     * Where the target is.
     *
     * @throws Refusal when no article is meant, or several, or its words stand nowhere, or in
     *     several places, or its position and its words disagree
     */
    Place of(SentTarget target) {
        long article = article(target.source());
        int current = articles.one(article).revision();
        int meant = target.source() instanceof Iris.Source.Ours ours ? ours.revision() : 0;
        int revision = meant == 0 ? current : meant;
        Span position = target.position();
        Quote quote = target.quote();
        if (position == null && quote != null) {
            return new Place(article, revision, claims.find(article, quote));
        }
        if (position == null) {
            throw Wrong.noSelector();
        }
        if (quote != null && revision == current) {
            refuseUnlessThere(articles.text(article, revision).text(), quote, position);
        }
        return new Place(article, revision, position);
    }

    long article(Iris.Source source) {
        return switch (source) {
            case Iris.Source.Ours ours -> {
                if (!articles.some(List.of(ours.article())).containsKey(ours.article())) {
                    throw Wrong.unknownSource();
                }
                yield ours.article();
            }
            case Iris.Source.Published there -> {
                List<Long> found = articles.publishedAt(there.url());
                if (found.isEmpty()) {
                    throw Wrong.unknownSource();
                }
                if (found.size() > 1) {
                    throw Refusal.byRule("export.refused.several-articles", found);
                }
                yield found.getFirst();
            }
        };
    }

    private static void refuseUnlessThere(CodePointText text, Quote quote, Span position) {
        if (position.end() <= text.length()) {
            String whole = text.toString();
            int start = text.toUtf16(position.start());
            int end = text.toUtf16(position.end());
            if (whole.substring(start, end).equals(quote.exact())
                    && whole.substring(0, start).endsWith(quote.prefix())
                    && whole.startsWith(quote.suffix(), end)) {
                return;
            }
        }
        throw new Disagreeing(
                switch (Anchoring.find(text, quote)) {
                    case Found.Exactly there -> List.of(there.span());
                    case Found.Several several -> several.spans();
                    case Found.Nowhere _ -> List.of();
                });
    }
}
