import client.model.Annotation;
import client.model.Claim;
import client.model.NewAnnotationBody;
import java.nio.file.Path;
import java.util.List;

/**
 * The desk's story, from five articles to what is taken away, as another house would tell it that
 * has nothing of Sic but a client made from its description. Compiled and run by a test, beside
 * that client: the address, an editor's token, a reviewer's, and a folder with articles.
 */
public final class Story {

    private final ComingIn comingIn;
    private final Claiming claiming;
    private final Reviewing reviewing;
    private final Closing closing;

    private Story(Desk editor, Desk reviewer) {
        comingIn = new ComingIn(editor, reviewer);
        claiming = new Claiming(editor, reviewer);
        reviewing = new Reviewing(editor, reviewer);
        closing = new Closing(editor, reviewer);
    }

    public static void main(String[] arguments) throws Exception {
        new Story(Desk.of(arguments[0], arguments[1]), Desk.of(arguments[0], arguments[2]))
                .tell(Path.of(arguments[3]));
    }

    private void tell(Path folder) throws Exception {
        List<Long> articles = comingIn.bringIn(folder);
        long article = articles.getFirst();
        comingIn.describe(article);
        comingIn.gather(articles);

        Claim bySpan = claiming.pinBySpan(article);
        Claim byQuote = claiming.pinByQuote(article, bySpan);
        claiming.fileEvidence(bySpan);
        Annotation high = reviewing.draft(bySpan, NewAnnotationBody.SeverityEnum.HIGH);
        Annotation other = reviewing.draft(byQuote, NewAnnotationBody.SeverityEnum.MEDIUM);
        reviewing.submit(high);
        reviewing.submit(other);
        reviewing.talk(high);
        reviewing.refusesOnesOwn(high, byQuote);
        reviewing.approve(high);
        reviewing.breakTheSeal(high);

        closing.waiveTheRest(article);
        closing.refusesToSignOff(article);
        reviewing.approve(high);
        reviewing.approve(other);
        closing.signOff(article);
        closing.takeAway(article);
        closing.readHistory(article, high);
    }
}
