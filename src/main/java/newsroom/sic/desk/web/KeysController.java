package newsroom.sic.desk.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of keys, for who has no script to show it on the spot. */
@Controller
class KeysController {

    @GetMapping("/keys")
    String keys() {
        return "desk/keys";
    }
}
