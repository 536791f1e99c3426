import client.ApiException;
import client.ApiResponse;
import client.JSON;
import client.model.Line;
import client.model.Problem;
import client.model.SliceLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A part of the story: who tells it, and how they hold the house to its word. */
abstract class Chapter {

    @FunctionalInterface
    interface Asking {
        void ask() throws ApiException;
    }

    final Desk editor;
    final Desk reviewer;

    Chapter(Desk editor, Desk reviewer) {
        this.editor = editor;
        this.reviewer = reviewer;
    }

    List<Line> lines(long article) throws ApiException {
        List<Line> lines = new ArrayList<>();
        String after = null;
        do {
            SliceLine page = editor.lines().lineList(article, after, 200);
            lines.addAll(page.getItems());
            after = page.getNext();
        } while (after != null);
        return lines;
    }

    static String tag(ApiResponse<?> answer) {
        Map<String, List<String>> headers = answer.getHeaders();
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("ETag"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .getFirst();
    }

    static Problem refused(int status, Asking asking) {
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

    static void same(Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            throw new AssertionError("expected " + expected + ", found " + found);
        }
    }

    static void holds(boolean so) {
        if (!so) {
            throw new AssertionError("it does not hold");
        }
    }
}
