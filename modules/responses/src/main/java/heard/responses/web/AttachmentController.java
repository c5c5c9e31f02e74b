package heard.responses.web;

import heard.responses.AttachmentReading;
import heard.shared.ResponseId;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands staff the files of responses, to be saved or listened to and not to be run; of recordings, parts too. */
@Controller
class AttachmentController {
    private final AttachmentReading reading;

    AttachmentController(AttachmentReading reading) {
        this.reading = reading;
    }

    @GetMapping("/attachment/{response}/{attachment}")
    ResponseEntity<Resource> file(@PathVariable UUID response, @PathVariable UUID attachment) {
        var upload = reading.one(new ResponseId(response), attachment).orElseThrow(NoSuchPage::new);
        var saved = ContentDisposition.attachment()
                .filename(upload.attached().name())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(upload.attached().type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new ByteArrayResource(upload.content()));
    }
}
