package newsroom.sic.detector.web;

import jakarta.servlet.http.HttpServletResponse;
import newsroom.sic.account.Person;
import newsroom.sic.detector.Detectors;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class DetectorsController {

    private final Detectors detectors;

    DetectorsController(Detectors detectors) {
        this.detectors = detectors;
    }

    @GetMapping("/detectors")
    String all(Model model) {
        return page(null, model);
    }

    @PostMapping("/detectors/mute")
    String mute(
            @RequestParam String rule,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "false") boolean muted,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            int now = detectors.mute(rule, version, muted, by);
            if (muted) {
                redirect.addFlashAttribute("said", "detector.said.muted");
            } else {
                redirect.addFlashAttribute("said", "detector.said.heard");
            }
            redirect.addFlashAttribute("saidOf", rule);
            redirect.addFlashAttribute(
                    "undo",
                    UriComponentsBuilder.fromPath("/detectors/mute")
                            .queryParam("rule", rule)
                            .queryParam("version", now)
                            .queryParam("muted", !muted)
                            .encode()
                            .toUriString());
            return "redirect:/detectors";
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.ABSENT) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            return page(refusal, model);
        }
    }

    private String page(@Nullable Refusal refusal, Model model) {
        model.addAttribute("page", new DetectorsPage(detectors.trial(), detectors.all(), refusal));
        return "detector/detectors";
    }
}
