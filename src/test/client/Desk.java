import client.ApiClient;
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

/** What one person's token opens. */
record Desk(
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
