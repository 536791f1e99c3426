package newsroom.sic.annotation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import newsroom.sic.annotation.NoticeKind;
import newsroom.sic.annotation.Notices;
import newsroom.sic.annotation.QueryState;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.history.History;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A query from asked to ruled, as a plain browser has it. */
abstract class QueryFormsContract extends OnASheet {

    @Autowired private Notices notices;
    @Autowired private History history;

    @Test
    void handsAQueryOverAndTellsWhoSeesToItNow() {
        QueryView put = queries.ask(note.id(), query("How many?", "The ministry"), editor);
        visitor.get(sheet);

        visitor.post(
                "/queries/" + put.id() + "/hand-over",
                "version",
                Integer.toString(put.version()),
                "owner",
                Long.toString(reviewer.id()));

        assertThat(queries.one(put.id()).owner()).isEqualTo(reviewer.id());
        assertThat(notices.of(reviewer, null, 1).items().getFirst().notice().kind())
                .isEqualTo(NoticeKind.QUERY_ASKED);
        assertThat(history.of(Subject.annotation(note.id()), null, 1).items().getFirst().changes())
                .containsExactly(new Change("owner", editor.name(), reviewer.name()));
    }

    @Test
    void takesAQueryFromAskedToRuledThroughTheForms() {
        visitor.get(sheet + "/queries/new");
        HttpResponse<String> put =
                visitor.post(
                        sheet + "/queries",
                        "question",
                        "How many?",
                        "asked",
                        "SOURCE",
                        "askedName",
                        "The ministry",
                        "owner",
                        Long.toString(editor.id()),
                        "dueOn",
                        today().toString());
        QueryView query = queries.on(note.id()).getFirst();
        assertThat(location(put)).endsWith("#query-" + query.id());
        follow(put);

        visitor.get("/queries/" + query.id() + "/answer/new");
        assertThat(one("[name=grade] [selected]").val()).isEqualTo("PRIMARY");
        HttpResponse<String> refused = answer(query, "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(one("[name=by]").val()).isEqualTo("Ana");
        follow(answer(query, "Twelve."));
        assertThat(one("#query-" + query.id() + " .state.answered").text()).isEqualTo("answered");
        assertThat(one("#query-" + query.id()).text()).contains("Twelve.", "on file as evidence");

        visitor.get("/queries/" + query.id() + "/ruling/new");
        HttpResponse<String> stale =
                visitor.post(
                        "/queries/" + query.id() + "/ruling",
                        "version",
                        "0",
                        "ruling",
                        "FIXED",
                        "sentence",
                        "It says twelve.");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(one(".theirs").text()).contains("answered");
        assertThat(one("[name=sentence]").val()).isEqualTo("It says twelve.");
        assertThat(one("[value=FIXED]").hasAttr("checked")).isTrue();
        follow(
                visitor.post(
                        "/queries/" + query.id() + "/ruling",
                        "version",
                        one("[name=version]").val(),
                        "ruling",
                        "FIXED",
                        "sentence",
                        "It says twelve."));
        assertThat(one("#query-" + query.id()).text()).contains("Ruling: fixed.");
        String undo = one("#undo").attr("action");

        HttpResponse<String> noReason =
                visitor.post("/queries/" + query.id() + "/reopen", "version", "2", "dueOn", "x");
        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(one("#reopen-query-" + query.id() + " [name=dueOn]").val()).isEqualTo("x");
        visitor.post(undo);
        assertThat(queries.one(query.id()).state()).isEqualTo(QueryState.ANSWERED);
    }

    @Test
    void saysOnTheSignOffPageWhichQueriesStand() {
        ask("How many?", "The ministry");

        visitor.get("/articles/" + claim.articleId() + "/sign-off");

        assertThat(one("section:has(#queries) a").attr("href")).isEqualTo(sheet + "#queries");
    }

    private HttpResponse<String> answer(QueryView query, String text) {
        return visitor.post(
                "/queries/" + query.id() + "/answer",
                "version",
                Integer.toString(query.version()),
                "text",
                text,
                "by",
                "Ana",
                "on",
                today().toString(),
                "grade",
                "PRIMARY",
                "stance",
                "REFUTES");
    }
}
