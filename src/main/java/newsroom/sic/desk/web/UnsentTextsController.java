package newsroom.sic.desk.web;

import java.time.Instant;
import java.util.Map;
import newsroom.sic.account.Person;
import newsroom.sic.desk.UnsentTexts;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asked by the page while somebody types. */
@Controller
class UnsentTextsController {

    private final UnsentTexts texts;
    private final JsonMapper json;

    UnsentTextsController(UnsentTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** What was kept of a form; no content where nothing was. */
    @GetMapping("/unsent")
    ResponseEntity<Kept> find(
            @RequestParam(required = false) @Nullable String form,
            @AuthenticationPrincipal Person person) {
        return texts.find(person, form)
                .map(text ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(new Kept(text.savedAt(), json.readTree(text.fields()))))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/unsent")
    ResponseEntity<Map<String, Instant>> keep(
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String fields,
            @AuthenticationPrincipal Person person) {
        refuseOdd(fields);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("savedAt", kept(person, form, fields)));
    }

    /** Of two tabs that keep the same form for the first time, the second does it again. */
    private Instant kept(Person person, @Nullable String form, @Nullable String fields) {
        try {
            return texts.keep(person, form, fields);
        } catch (DataIntegrityViolationException crossed) {
            return texts.keep(person, form, fields);
        }
    }

    private void refuseOdd(@Nullable String fields) {
        try {
            if (fields == null || !json.readTree(fields).isObject()) {
                throw Refusal.ofField("fields", "desk.refused.odd-fields");
            }
        } catch (JacksonException unreadable) {
            throw Refusal.ofField("fields", "desk.refused.odd-fields");
        }
    }

    @PostMapping("/unsent/drop")
    ResponseEntity<Void> drop(
            @RequestParam(required = false) @Nullable String form,
            @AuthenticationPrincipal Person person) {
        texts.drop(person, form);
        return ResponseEntity.noContent().build();
    }

    /** What was in a form, and when it was kept. */
    record Kept(Instant savedAt, JsonNode fields) {}
}
