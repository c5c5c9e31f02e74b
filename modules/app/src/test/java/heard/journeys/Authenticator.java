package heard.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device that keeps passkeys, which Chromium plays itself. */
final class Authenticator {
    private final CDPSession browser;
    private final String id;

    /**
     * @param verifies whether it makes sure of its owner, as a phone does; a simple key only wants to be touched
     */
    Authenticator(Page page, boolean verifies) {
        browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", verifies ? "internal" : "usb");
        options.addProperty("hasResidentKey", verifies);
        options.addProperty("hasUserVerification", verifies);
        options.addProperty("isUserVerified", verifies);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        id = browser.send("WebAuthn.addVirtualAuthenticator", asked)
                .get("authenticatorId")
                .getAsString();
    }

    private JsonObject here() {
        var here = new JsonObject();
        here.addProperty("authenticatorId", id);
        return here;
    }

    /** The only passkey on it, with everything that makes it. */
    JsonObject passkey() {
        return browser.send("WebAuthn.getCredentials", here())
                .getAsJsonArray("credentials")
                .get(0)
                .getAsJsonObject();
    }

    /** As a copy does that was made when the device had been used so often. */
    void countsFrom(int uses) {
        var copy = passkey();
        var old = here();
        old.addProperty("credentialId", copy.get("credentialId").getAsString());
        browser.send("WebAuthn.removeCredential", old);
        copy.addProperty("signCount", uses);
        var placed = here();
        placed.add("credential", copy);
        browser.send("WebAuthn.addCredential", placed);
    }

    /** The owner does not show that it is they. */
    void stranger() {
        var who = here();
        who.addProperty("isUserVerified", false);
        browser.send("WebAuthn.setUserVerified", who);
    }
}
