package heard.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** HTTP as it goes over the wire: also what no client would send, and all that comes back. */
final class Wire {
    private static final int PATIENCE_IN_MILLISECONDS = 30_000;

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /**
     * What came back.
     *
     * @param status 0 when the connection was closed without a word
     */
    record Answer(int status, List<String> headers, String body) {
        List<String> all(String name) {
            var prefix = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip())
                    .toList();
        }

        String header(String name) {
            return String.join(", ", all(name));
        }

        boolean isPage() {
            return header("Content-Type").startsWith("text/html");
        }
    }

    Answer ask(String method, String target, String... headers) {
        return send(method + " " + target + " HTTP/1.1\r\n" + lines(headers) + "Content-Length: 0\r\n\r\n");
    }

    Answer post(String target, String form, String... headers) {
        return send("POST " + target + " HTTP/1.1\r\n" + lines(headers)
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form);
    }

    private static String lines(String... headers) {
        var lines = new StringBuilder();
        for (var header : headers) lines.append(header).append("\r\n");
        if (!lines.toString().contains("Host:")) lines.append("Host: localhost\r\n");
        return lines.append("Connection: close\r\n").toString();
    }

    Answer send(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return read(socket);
        } catch (IOException problem) {
            throw new UncheckedIOException(request.lines().findFirst().orElse(""), problem);
        }
    }

    /** Sends the beginning of a request and never its end; tells after how many milliseconds one is hung up on. */
    long dawdle(String beginning) {
        var began = System.nanoTime();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_IN_MILLISECONDS);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            socket.getInputStream().readAllBytes();
        } catch (IOException hungUp) {
            // that is one way to be told
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static Answer read(Socket socket) throws IOException {
        byte[] bytes;
        try {
            bytes = socket.getInputStream().readAllBytes();
        } catch (java.net.SocketException reset) {
            return new Answer(0, List.of(), "");
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isEmpty()) return new Answer(0, List.of(), "");
        var end = text.indexOf("\r\n\r\n");
        var head = new ArrayList<>(
                text.substring(0, end < 0 ? text.length() : end).lines().toList());
        var status = Integer.parseInt(head.removeFirst().split(" ")[1]);
        return new Answer(status, head, end < 0 ? "" : text.substring(end + 4));
    }
}
