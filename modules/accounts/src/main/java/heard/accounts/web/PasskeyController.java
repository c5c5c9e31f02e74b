package heard.accounts.web;

import heard.accounts.AskedPage;
import heard.accounts.PasskeyTaking;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** What the browser's script and Heard say to each other about a passkey, before sign-in and as its second step. */
@Controller
class PasskeyController {
    private static final int LONGEST = 20_000;

    private final PasskeyTaking taking;

    PasskeyController(PasskeyTaking taking) {
        this.taking = taking;
    }

    @PostMapping("/sign-in/passkey/options")
    ResponseEntity<String> askAnybody(HttpServletRequest request) {
        return json(taking.askAnybody(request));
    }

    @PostMapping("/second-step/passkey/options")
    ResponseEntity<String> askMember(HttpServletRequest request) {
        return json(taking.askMember(request));
    }

    @PostMapping("/sign-in/passkey")
    ResponseEntity<Map<String, String>> signIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return to(taking.signIn(request, response, body(request)), request, response);
    }

    @PostMapping("/second-step/passkey")
    ResponseEntity<Map<String, String>> takeSecondStep(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return to(taking.takeSecondStep(request, body(request)), request, response);
    }

    /** No more of it than an answer can be long: whoever sends it is not known yet. */
    private static String body(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
    }

    private ResponseEntity<Map<String, String>> to(
            boolean taken, HttpServletRequest request, HttpServletResponse response) {
        if (!taken)
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        return ResponseEntity.ok(Map.of("to", AskedPage.of(request, response)));
    }

    private static ResponseEntity<String> json(String body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
