package heard.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;

/** Row 5: every byte that comes over the wire for a page and what it needs, headers included. */
final class PageWeight {
    private PageWeight() {}

    static long of(Participant participant) throws IOException {
        var addresses = new LinkedHashSet<URI>();
        addresses.add(participant.at());
        for (var needed : participant.page().select("link[rel=stylesheet], link[rel=icon], script[src], img[src]")) {
            var address = needed.hasAttr("href") ? needed.attr("href") : needed.attr("src");
            if (!address.startsWith("data:")) addresses.add(participant.at().resolve(address));
        }
        var bytes = 0L;
        for (var address : addresses) bytes += received(address, participant.cookie());
        return bytes;
    }

    private static long received(URI address, String cookie) throws IOException {
        var path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        var request = "GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nAccept-Encoding: gzip\r\nAccept: text/html,text/css,*/*\r\nCookie: " + cookie
                + "\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().readAllBytes().length;
        }
    }
}
