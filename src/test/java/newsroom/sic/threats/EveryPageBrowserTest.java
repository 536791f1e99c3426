package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.sic.testing.Desk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every page, full and empty, in every {@link Look}: no barrier, nothing cut off or out of reach,
 * no error, refused request or report of the content security policy.
 */
class EveryPageBrowserTest extends AtEveryLook {

    @Test
    @DisplayName("the walk comes by at every page of the access matrix")
    void missesNoPage() {
        assertThat(Places.missing(Places.toLookAt(full))).isEmpty();
    }

    @Test
    @DisplayName("an editor's pages")
    void editorsPages() {
        walk(Desk.at(port, 1280, 400, 404, 422).signIn("editor"), Places.toLookAt(full));
    }

    @Test
    @DisplayName("a reviewer's and an admin's pages")
    void reviewersAndAdminsPages() {
        walk(
                Desk.at(port, 1280).signIn("reviewer"),
                List.of(
                        "/",
                        "/review",
                        "/review?order=severity",
                        "/review?at=" + full.waiting.id(),
                        "/claims/" + full.claim.id(),
                        "/annotations/" + full.again.id()));
        walk(
                Desk.at(port, 1280).signIn("admin"),
                List.of("/", "/people", "/review", "/webhooks", full.webhook()));
    }

    @Test
    @DisplayName("what somebody sees who is new, or not yet here")
    void openPages() {
        walk(newcomer(), List.of("/", "/notices", "/queries", "/review", "/annotations"));
        Desk desk = Desk.at(port, 1280, 404);
        Inspection inspection = new Inspection(desk);
        for (String address : List.of("/sign-in", "/invitations/nobodys", invitation())) {
            inspection.open(address);
        }
        isFit(desk, inspection);
    }

    private static void walk(Desk desk, List<String> addresses) {
        Inspection inspection = new Inspection(desk);
        addresses.forEach(inspection::open);
        isFit(desk, inspection);
    }
}
