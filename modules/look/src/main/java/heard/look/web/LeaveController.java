package heard.look.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Leaves in a hurry: every cookie of ours goes, what the browser stored goes, and the browser is somewhere harmless. The
 * cache is not cleared: browsers may take seconds for it, and no page of ours is ever stored there.
 */
@Controller
class LeaveController {
    private final URI elsewhere;

    LeaveController(@Value("${heard.elsewhere:https://www.bbc.co.uk/weather}") URI elsewhere) {
        this.elsewhere = elsewhere;
    }

    @GetMapping("/leave")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        var headers = new HttpHeaders();
        headers.setLocation(elsewhere);
        headers.setCacheControl(CacheControl.noStore());
        headers.set("Clear-Site-Data", "\"cookies\", \"storage\"");
        var cookies = request.getCookies();
        for (var cookie : cookies == null ? new Cookie[0] : cookies) {
            headers.add(HttpHeaders.SET_COOKIE, gone(cookie.getName()));
        }
        return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
    }

    private static String gone(String name) {
        return ResponseCookie.from(name, "")
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(0)
                .build()
                .toString();
    }
}
