package heard.look;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.Consumer;

/**
 * Takes one file, and then another: whoever handles it clears the list of files, so that nothing stands in the way of the next.
 * Says why a file is not taken.
 */
public class OneFile extends Upload {
    private static final long serialVersionUID = 1;

    /**
     * Without a handler as yet.
     *
     * @param largest bytes
     * @param refused shown why a file was not taken, in words
     */
    public OneFile(int largest, Consumer<String> refused) {
        setMaxFiles(1);
        setMaxFileSize(largest);
        setUploadButton(new Button(getTranslation("look.file.choose")));
        setDropLabel(new Span(getTranslation("look.file.drop")));
        setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("look.file.many"))
                        .setFileIsTooBig(getTranslation("look.file.large", largest >> 20))
                        .setIncorrectFileType(getTranslation("look.file.type"))));
        addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
    }
}
