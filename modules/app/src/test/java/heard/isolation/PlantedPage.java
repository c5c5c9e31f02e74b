package heard.isolation;

import heard.shared.ThemeId;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A page that leaks when a test says so; else there is none. */
@Controller
class PlantedPage {
    static final String PATTERN = "/preview/planted/{theme}";

    private final PlantedUseCase useCase;

    PlantedPage(PlantedUseCase useCase) {
        this.useCase = useCase;
    }

    @GetMapping(PATTERN)
    ResponseEntity<String> page(@PathVariable String theme) throws SQLException {
        if (useCase.isPlanted(PlantedUseCase.Leak.NOT)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(useCase.name(new ThemeId(UUID.fromString(theme))));
    }
}
