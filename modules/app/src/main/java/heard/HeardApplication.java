package heard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Heard. */
@SpringBootApplication
public class HeardApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(HeardApplication.class, arguments);
    }
}
