package heard.questionnaires.importing;

import heard.audit.Untraced;
import heard.shared.Language;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads a form of another system and says what becomes of it. Nothing is stored before the editor takes it over. */
@Service
@PreAuthorize("hasRole('ORGANISER')")
@Untraced("Questions are no testimony; publishing them leaves a trace.")
public class FormImporting {
    /**
     * Reads a file in any of the {@link FormFormat formats}, which its content tells, whatever its name.
     *
     * @param file of at most 10 MB, with images and recordings 32 MB; throws {@link FormNotReadable} when it is none of these
     * @param source the language of texts that name none, unless the form says it
     */
    public ImportedForm read(byte[] file, Language source) {
        return FormReader.read(file, source);
    }
}
