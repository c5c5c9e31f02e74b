package heard.look.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/**
 * Sends to places of our own by their path alone: who asked says in {@code Host} what we are called, and whoever can forge
 * that must not choose where somebody is sent.
 */
final class RelativeRedirects extends HttpServletResponseWrapper {
    private final String origin;

    RelativeRedirects(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        var whole = request.getRequestURL().toString();
        origin = whole.substring(0, whole.length() - request.getRequestURI().length());
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        super.sendRedirect(relative(location), status, clearBuffer);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(relative(location));
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, isLocation(name) ? relative(value) : value);
    }

    @Override
    public void addHeader(String name, String value) {
        super.addHeader(name, isLocation(name) ? relative(value) : value);
    }

    private static boolean isLocation(String name) {
        return name.equalsIgnoreCase(HttpHeaders.LOCATION);
    }

    private String relative(String location) {
        return location.startsWith(origin + "/") ? location.substring(origin.length()) : location;
    }
}
