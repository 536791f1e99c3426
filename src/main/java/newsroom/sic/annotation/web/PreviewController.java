package newsroom.sic.annotation.web;

import newsroom.sic.annotation.Finding;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a finding will read, before it is kept. Changes nothing. */
@Controller
class PreviewController {

    @PostMapping("/preview")
    String preview(@RequestParam(required = false) @Nullable String body, Model model) {
        model.addAttribute("body", Typed.optionalText("finding", body, Finding.LONGEST));
        return "annotation/preview";
    }
}
