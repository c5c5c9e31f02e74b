package heard.responses.web;

import heard.questionnaires.Answer;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Question;
import heard.responses.Upload;
import heard.responses.UploadCleaning;
import heard.responses.UploadRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The files that came with one form. */
final class Uploads {
    private final HttpServletRequest request;
    private final List<Upload> cleaned = new ArrayList<>();

    Uploads(HttpServletRequest request) {
        this.request = request;
    }

    /** What they answer; without a new file the earlier one stays, unless its box to take it away is ticked. */
    AnswerCheck check(Question question, Optional<Answer> before) {
        var file = file(question);
        try {
            if (file.isPresent()) {
                var upload = UploadCleaning.clean(question.type(), file.get().getBytes());
                cleaned.add(upload);
                return new AnswerCheck.Given(new Answer.Files(List.of(upload.attached())));
            }
        } catch (UploadRefused refused) {
            return new AnswerCheck.Problem(question.name(), refused.key(), List.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var kept = request.getParameter(question.name() + ".remove") == null ? before : Optional.<Answer>empty();
        if (kept.isPresent()) return new AnswerCheck.Given(kept.get());
        return question.required()
                ? new AnswerCheck.Problem(question.name(), "questionnaires.problem.required.file", List.of())
                : new AnswerCheck.NotAnswered();
    }

    private Optional<MultipartFile> file(Question question) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null
                ? Optional.empty()
                : Optional.ofNullable(multipart.getFile(question.name())).filter(each -> !each.isEmpty());
    }

    List<Upload> cleaned() {
        return List.copyOf(cleaned);
    }
}
