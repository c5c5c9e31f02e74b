package heard.accounts;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * Which scripts the page of the staff application runs: files of ours, and what stands in the page with a word that is new
 * for each page. Vaadin's client makes functions from text, hence 'unsafe-eval', and its components write style elements.
 */
@Component
class StaffPagePolicy implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;

    private static final String POLICY = "default-src 'none'; script-src 'self' 'nonce-%s' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; media-src 'self';"
            + " connect-src 'self';"
            + " frame-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Questions are read aloud into the microphone; nothing else of the device is used. */
    private static final String PERMISSIONS =
            "camera=(), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(StaffPagePolicy::guard);
    }

    private static void guard(IndexHtmlResponse page) {
        var nonce = Tokens.next();
        page.getDocument()
                .select("script, link[rel=modulepreload], link[rel=preload][as=script]")
                .attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        page.getVaadinResponse().setHeader("Permissions-Policy", PERMISSIONS);
    }
}
