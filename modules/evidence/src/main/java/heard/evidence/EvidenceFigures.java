package heard.evidence;

import heard.figures.ProtectedTable;
import heard.shared.ConsultationId;
import java.util.List;

/** Protected figures of a consultation. */
interface EvidenceFigures {
    List<FigureChoice> choices(ConsultationId consultation);

    ProtectedTable count(ConsultationId consultation, FigureChoice choice);
}
