import client.ApiClient;
import client.ApiException;
import client.ApiResponse;
import client.JSON;
import client.api.AnnotationApi;
import client.api.ArticleApi;
import client.api.ClaimApi;
import client.api.CommentApi;
import client.api.EvidenceApi;
import client.api.ExportApi;
import client.api.HistoryApi;
import client.api.ImportApi;
import client.api.LineApi;
import client.api.StoryApi;
import client.api.TextApi;
import client.model.Annotation;
import client.model.AnnotationPatch;
import client.model.Article;
import client.model.ArticlePatch;
import client.model.Because;
import client.model.Claim;
import client.model.Entry;
import client.model.Evidence;
import client.model.Filed;
import client.model.ImportOutcome;
import client.model.Line;
import client.model.NewAnnotationBody;
import client.model.NewClaimBody;
import client.model.NewCommentBody;
import client.model.NewEvidenceBody;
import client.model.Problem;
import client.model.Reason;
import client.model.SliceClaim;
import client.model.SliceEntry;
import client.model.SliceLine;
import client.model.StoryTitle;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The desk's story, from five articles to what is taken away, as another house would tell it that
 * has nothing of Sic but a client made from its description. Compiled and run by a test, beside
 * that client: the address, an editor's token, a reviewer's, and a folder with articles.
 */
public final class Story {

    /** What one person's token opens. */
    private record Desk(
            ImportApi imports,
            ArticleApi articles,
            TextApi texts,
            StoryApi stories,
            LineApi lines,
            ClaimApi claims,
            EvidenceApi evidence,
            AnnotationApi annotations,
            CommentApi comments,
            HistoryApi histories,
            ExportApi exports) {

        static Desk of(String address, String token) {
            ApiClient client = new ApiClient();
            client.updateBaseUri(address);
            client.setRequestInterceptor(
                    request -> request.setHeader("Authorization", "Bearer " + token));
            return new Desk(
                    new ImportApi(client),
                    new ArticleApi(client),
                    new TextApi(client),
                    new StoryApi(client),
                    new LineApi(client),
                    new ClaimApi(client),
                    new EvidenceApi(client),
                    new AnnotationApi(client),
                    new CommentApi(client),
                    new HistoryApi(client),
                    new ExportApi(client));
        }
    }

    @FunctionalInterface
    private interface Asking {
        void ask() throws ApiException;
    }

    private final Desk editor;
    private final Desk reviewer;

    private Story(Desk editor, Desk reviewer) {
        this.editor = editor;
        this.reviewer = reviewer;
    }

    public static void main(String[] arguments) throws Exception {
        new Story(Desk.of(arguments[0], arguments[1]), Desk.of(arguments[0], arguments[2]))
                .tell(Path.of(arguments[3]));
    }

    private void tell(Path folder) throws Exception {
        List<Long> articles = bringIn(folder);
        long article = articles.getFirst();
        describe(article);
        gather(articles);

        Claim bySpan = pinBySpan(article);
        Claim byQuote = pinByQuote(article, bySpan);
        fileEvidence(bySpan);
        Annotation high = draft(bySpan, NewAnnotationBody.SeverityEnum.HIGH);
        Annotation other = draft(byQuote, NewAnnotationBody.SeverityEnum.MEDIUM);
        submit(high);
        submit(other);
        talk(high);
        refusesOnesOwn(high, byQuote);
        approve(high);
        breakTheSeal(high);

        signOff(article, List.of(high, other));
        takeAway(article);
        readHistory(article, high);
    }

    private List<Long> bringIn(Path folder) throws ApiException, IOException {
        List<File> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().map(Path::toFile).toList();
        }
        ImportOutcome outcome =
                editor.imports().importBringIn(files, null, UUID.randomUUID().toString());
        same(5, outcome.getImported().size());
        same(0, outcome.getDuplicates().size() + outcome.getFailed().size());
        List<Long> articles = outcome.getImported().stream().map(Filed::getArticleId).toList();
        for (int i = 0; i < files.size(); i++) {
            String text = editor.texts().textRead(articles.get(i), null);
            same(Files.readString(files.get(i).toPath()).strip(), text.strip());
        }
        same(
                articles.getFirst(),
                editor.imports()
                        .importBringIn(files.subList(0, 1), null, null)
                        .getDuplicates()
                        .getFirst()
                        .getArticleId());
        return articles;
    }

    private void describe(long id) throws ApiException {
        ApiResponse<Article> found = editor.articles().articleOneWithHttpInfo(id);
        ArticlePatch patch = new ArticlePatch().outlet("TNT").publishedOn(LocalDate.of(2024, 6, 3));
        Article corrected = editor.articles().articleCorrect(id, tag(found), patch);
        same("TNT", corrected.getOutlet());
        same(LocalDate.of(2024, 6, 3), corrected.getPublishedOn());
        same(found.getData().getHeadline(), corrected.getHeadline());
        refused(412, () -> editor.articles().articleCorrect(id, tag(found), patch));
        String now = tag(editor.articles().articleOneWithHttpInfo(id));
        Article cleared =
                editor.articles().articleCorrect(id, now, new ArticlePatch().outlet(null));
        same(null, cleared.getOutlet());
        same(LocalDate.of(2024, 6, 3), cleared.getPublishedOn());
    }

    private void gather(List<Long> articles) throws ApiException {
        ApiResponse<client.model.Story> story =
                editor.stories()
                        .storyOpenWithHttpInfo(
                                new StoryTitle().title("A summer " + UUID.randomUUID()), null);
        long id = story.getData().getId();
        for (long article : articles) {
            story = editor.stories().storyPutWithHttpInfo(id, article, tag(story));
        }
        same(articles.size(), story.getData().getArticles().size());
        same(List.of(id), editor.articles().articleOne(articles.getFirst()).getStories());
    }

    private Claim pinBySpan(long article) throws ApiException {
        String text = editor.texts().textRead(article, 1);
        int start = text.codePointCount(0, text.indexOf("NATO"));
        NewClaimBody words = new NewClaimBody().start(start).end(start + 4);
        String key = UUID.randomUUID().toString();
        Claim made = editor.claims().claimMake(article, words.claimant("TNT"), key);
        same("NATO", made.getAnchor().getExact());
        same(start, made.getAnchor().getStart());
        same(Claim.StatusEnum.UNCHECKED, made.getStatus());
        same(null, made.getVerdict());
        same(made, editor.claims().claimMake(article, words, key));
        return made;
    }

    private Claim pinByQuote(long article, Claim first) throws ApiException {
        Problem several =
                refused(
                        409,
                        () ->
                                editor.claims()
                                        .claimMake(
                                                article, new NewClaimBody().exact("NATO"), null));
        holds(several.getCandidates().size() > 1);
        Line line = lines(article).getLast();
        String text = editor.texts().textRead(article, null);
        String words =
                text.substring(
                        text.offsetByCodePoints(0, line.getStart()),
                        text.offsetByCodePoints(0, line.getEnd()));
        Claim made =
                editor.claims().claimMake(article, new NewClaimBody().exact(words.strip()), null);
        holds(!made.getId().equals(first.getId()));
        SliceClaim page = claimsOf(article, null, 1);
        same(made, page.getItems().getFirst());
        same(List.of(first), claimsOf(article, page.getNext(), 1).getItems());
        return made;
    }

    private SliceClaim claimsOf(long article, String after, int limit) throws ApiException {
        return editor.claims()
                .claimList(
                        article, null, null, null, null, null, null, null, null, null, null, null,
                        after, limit);
    }

    private void fileEvidence(Claim claim) throws ApiException {
        NewEvidenceBody body =
                new NewEvidenceBody()
                        .source("The communiqué")
                        .passage("…")
                        .grade(NewEvidenceBody.GradeEnum.PRIMARY)
                        .stance(NewEvidenceBody.StanceEnum.REFUTES)
                        .retrievedOn(LocalDate.of(2024, 6, 4));
        Evidence filed = editor.evidence().evidenceFile(claim.getId(), body, null);
        same(Evidence.StanceEnum.REFUTES, filed.getStance());
        same(filed, editor.evidence().evidenceOne(filed.getId()));
        Problem no =
                refused(
                        422,
                        () -> editor.evidence().evidenceFile(claim.getId(), body.source(""), null));
        same("/source", no.getErrors().getFirst().getPointer());
    }

    private Annotation draft(Claim claim, NewAnnotationBody.SeverityEnum severity)
            throws ApiException {
        return write(editor, claim, severity).getData();
    }

    private static ApiResponse<Annotation> write(
            Desk desk, Claim claim, NewAnnotationBody.SeverityEnum severity) throws ApiException {
        return desk.annotations()
                .annotationWriteWithHttpInfo(
                        claim.getId(),
                        new NewAnnotationBody()
                                .issue(NewAnnotationBody.IssueEnum.FIGURE)
                                .severity(severity)
                                .body("The communiqué says otherwise.")
                                .correction("the Alliance")
                                .proposedVerdict(
                                        NewAnnotationBody.ProposedVerdictEnum.MOSTLY_ACCURATE),
                        null);
    }

    private void submit(Annotation annotation) throws ApiException {
        Annotation sent =
                editor.annotations().annotationSubmit(annotation.getId(), now(annotation), null);
        same(Annotation.StateEnum.SUBMITTED, sent.getState());
    }

    private void talk(Annotation annotation) throws ApiException {
        long id =
                reviewer.comments()
                        .commentSay(
                                annotation.getId(), new NewCommentBody().body("Which one?"), null)
                        .getId();
        editor.comments()
                .commentSay(
                        annotation.getId(),
                        new NewCommentBody().body("The one of June.").inReplyTo(id),
                        null);
        same(2, editor.comments().commentList(annotation.getId(), null, null).getItems().size());
    }

    /** An editor's token decides on nothing, and a reviewer not on what the reviewer wrote. */
    private void refusesOnesOwn(Annotation editors, Claim claim) throws ApiException {
        refused(
                403,
                () ->
                        editor.annotations()
                                .annotationApprove(editors.getId(), now(editors), null, null));
        ApiResponse<Annotation> own = write(reviewer, claim, NewAnnotationBody.SeverityEnum.LOW);
        long id = own.getData().getId();
        ApiResponse<Annotation> sent =
                reviewer.annotations().annotationSubmitWithHttpInfo(id, tag(own), null);
        Problem no =
                refused(
                        409,
                        () -> reviewer.annotations().annotationApprove(id, tag(sent), null, null));
        holds(no.getType().startsWith("urn:sic:problem:annotation."));
        same(
                Annotation.StateEnum.WITHDRAWN,
                reviewer.annotations().annotationWithdraw(id, tag(sent), null).getState());
    }

    private void approve(Annotation annotation) throws ApiException {
        Annotation approved =
                reviewer.annotations()
                        .annotationApprove(
                                annotation.getId(),
                                now(annotation),
                                null,
                                new Because().comment("Settled."));
        same(Annotation.StateEnum.APPROVED, approved.getState());
        same(64, approved.getDecisions().getLast().getSeal().length());
        Claim claim = editor.claims().claimOne(approved.getClaimId());
        same(Claim.VerdictEnum.MOSTLY_ACCURATE, claim.getVerdict());
        same(Claim.StatusEnum.CHECKED, claim.getStatus());
    }

    private void breakTheSeal(Annotation annotation) throws ApiException {
        Annotation changed =
                editor.annotations()
                        .annotationEdit(
                                annotation.getId(),
                                now(annotation),
                                new AnnotationPatch().correction("the Atlantic Alliance"));
        same(Annotation.StateEnum.SUBMITTED, changed.getState());
        same("The communiqué says otherwise.", changed.getBody());
        same(
                Claim.StatusEnum.IN_REVIEW,
                editor.claims().claimOne(changed.getClaimId()).getStatus());
    }

    private void signOff(long article, List<Annotation> undecided) throws ApiException {
        for (Line line : lines(article)) {
            if (line.getCoverage() == Line.CoverageEnum.OPEN) {
                String tag = tag(editor.lines().lineOneWithHttpInfo(article, line.getN()));
                same(
                        "nothing to check",
                        editor.lines()
                                .lineWaive(
                                        article,
                                        line.getN(),
                                        tag,
                                        new Reason().reason("nothing to check"),
                                        null)
                                .getReason());
            }
        }
        Problem open = refused(409, () -> close(article));
        holds(!open.getOpen().isEmpty());
        for (Annotation annotation : undecided) {
            approve(annotation);
        }
        Article closed = close(article);
        same(Article.StateEnum.SIGNED_OFF, closed.getState());
        same(0, closed.getCoverage().getOpen());
        same(2, closed.getClaims().getChecked());
    }

    private Article close(long article) throws ApiException {
        String tag = tag(editor.articles().articleOneWithHttpInfo(article));
        return editor.articles().articleSignOff(article, tag, null);
    }

    private void takeAway(long article) throws ApiException, IOException {
        File claims =
                editor.exports()
                        .claimsExportCsv(
                                article, "checked", null, null, null, null, null, null, null, null,
                                null, null, null);
        same(3, Files.readAllLines(claims.toPath()).size());
        File annotations =
                editor.exports()
                        .annotationsExportCsv(
                                "approved",
                                null,
                                null,
                                null,
                                null,
                                article,
                                null,
                                null,
                                null,
                                null,
                                null,
                                true);
        same(3, Files.readAllLines(annotations.toPath()).size());
        File evidence =
                editor.exports()
                        .evidenceExportCsv(
                                article, null, null, null, null, null, null, null, null, null, null,
                                null, null);
        same(2, Files.readAllLines(evidence.toPath()).size());
    }

    private void readHistory(long article, Annotation annotation) throws ApiException {
        List<String> deeds = new ArrayList<>();
        String after = null;
        do {
            SliceEntry page = editor.histories().historyOfArticle(article, after, 5);
            page.getItems().stream().map(Entry::getAction).forEach(deeds::add);
            after = page.getNext();
        } while (after != null);
        holds(deeds.getFirst().contains("signed"));
        same("brought the article in", deeds.getLast());
        Entry latest =
                editor.histories()
                        .historyOfAnnotation(annotation.getId(), null, 1)
                        .getItems()
                        .getFirst();
        holds(latest.getAction().contains("approved"));
        same("annotation", latest.getSubject().getKind());
    }

    private List<Line> lines(long article) throws ApiException {
        List<Line> lines = new ArrayList<>();
        String after = null;
        do {
            SliceLine page = editor.lines().lineList(article, after, 200);
            lines.addAll(page.getItems());
            after = page.getNext();
        } while (after != null);
        return lines;
    }

    private String now(Annotation annotation) throws ApiException {
        return tag(reviewer.annotations().annotationOneWithHttpInfo(annotation.getId()));
    }

    private static String tag(ApiResponse<?> answer) {
        Map<String, List<String>> headers = answer.getHeaders();
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("ETag"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .getFirst();
    }

    private static Problem refused(int status, Asking asking) {
        try {
            asking.ask();
        } catch (ApiException no) {
            same(status, no.getCode());
            try {
                return JSON.getDefault().getMapper().readValue(no.getResponseBody(), Problem.class);
            } catch (IOException e) {
                throw new AssertionError("no problem: " + no.getResponseBody(), e);
            }
        }
        throw new AssertionError("not refused with " + status);
    }

    private static void same(Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            throw new AssertionError("expected " + expected + ", found " + found);
        }
    }

    private static void holds(boolean so) {
        if (!so) {
            throw new AssertionError("it does not hold");
        }
    }
}
