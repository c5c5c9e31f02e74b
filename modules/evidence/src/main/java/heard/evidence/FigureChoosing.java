package heard.evidence;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.figures.ProtectedTable;
import heard.shared.ConsultationId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures that a finding can rest on, protected. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class FigureChoosing {
    private final EvidenceFigures figures;

    FigureChoosing(EvidenceFigures figures) {
        this.figures = figures;
    }

    /** What can be counted. */
    @Untraced("Gives what can be counted.")
    public List<FigureChoice> choices(ConsultationId consultation) {
        return figures.choices(consultation);
    }

    /** The numbers, counted now. */
    @Traced(Action.COUNT)
    public ProtectedTable count(ConsultationId consultation, FigureChoice choice) {
        return figures.count(consultation, choice);
    }
}
