package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;

import java.util.UUID;
import newsroom.sic.account.Person;
import newsroom.sic.account.Tokens;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every test of the API begins with: an editor's program and a reviewer's. */
abstract class ContractOfTheApi {

    @Autowired protected Cast cast;
    @Autowired protected Tokens tokens;
    @LocalServerPort protected int port;

    @SuppressWarnings("NullAway.Init")
    protected Person editor;

    @SuppressWarnings("NullAway.Init")
    protected Person reviewer;

    @SuppressWarnings("NullAway.Init")
    protected Program desk;

    @SuppressWarnings("NullAway.Init")
    protected Program judge;

    @BeforeEach
    void hireTwo() {
        editor = cast.editor();
        reviewer = cast.reviewer();
        desk = Program.of(editor, tokens, port);
        judge = Program.of(reviewer, tokens, port);
    }

    protected static String copy() {
        return "On Monday thirteen agreements were signed. Nobody counted them. Copy "
                + UUID.randomUUID()
                + ".\n\nThe ships are late.";
    }

    protected Answer article() {
        return article(copy());
    }

    protected Answer article(String text) {
        return desk.post("/articles", json("text", text)).is(201);
    }

    protected Answer claim() {
        return claim(article().id());
    }

    protected Answer claim(long article) {
        return desk.post("/articles/" + article + "/claims", json("exact", "thirteen agreements"))
                .is(201);
    }

    protected Answer draft(long claim) {
        return desk.post("/claims/" + claim + "/annotations", FINDING).is(201);
    }

    protected Answer submitted(long claim) {
        Answer draft = draft(claim);
        return desk.post("/annotations/" + draft.id() + "/submit", null, "If-Match", draft.tag())
                .is(200);
    }

    protected Answer evidence(long claim) {
        return desk.post("/claims/" + claim + "/evidence", EVIDENCE).is(201);
    }

    protected static final String FINDING =
            json(
                    "issue", "figure",
                    "severity", "medium",
                    "body", "It was twelve.",
                    "correction", "twelve agreements",
                    "proposedVerdict", "inaccurate");

    protected static final String EVIDENCE =
            json("source", "Minutes", "grade", "primary", "stance", "refutes");
}
