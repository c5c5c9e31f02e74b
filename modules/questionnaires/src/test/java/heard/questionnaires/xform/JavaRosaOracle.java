package heard.questionnaires.xform;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormUtils;

/** A form as ODK's own engine understands it. Its parser has one lock for all, so forms are read one at a time. */
final class JavaRosaOracle {
    private static boolean isReady;

    private final FormDef form;
    private final Map<String, TreeReference> references = new HashMap<>();

    static synchronized JavaRosaOracle of(String xform) throws Exception {
        if (!isReady) {
            new XFormsModule().registerModule();
            isReady = true;
        }
        var bytes = new ByteArrayInputStream(xform.getBytes(StandardCharsets.UTF_8));
        return new JavaRosaOracle(XFormUtils.getFormFromInputStream(bytes));
    }

    private JavaRosaOracle(FormDef form) {
        this.form = form;
        form.initialize(true, new InstanceInitializationFactory());
        collect(form.getMainInstance().getRoot());
    }

    private void collect(TreeElement element) {
        for (int each = 0; each < element.getNumChildren(); each++) {
            var child = element.getChildAt(each);
            if (child.getMult() == TreeReference.INDEX_TEMPLATE) continue;
            references.putIfAbsent(child.getName(), child.getRef());
            collect(child);
        }
    }

    void answer(String question, IAnswerData answer) {
        form.setValue(answer, references.get(question), true);
    }

    boolean isRelevant(String question) {
        var node = form.getMainInstance().resolveReference(references.get(question));
        return node != null && node.isRelevant();
    }

    /** The names of the choices that are offered now; empty where the choices are the same for everyone. */
    Optional<List<String>> offered(String question) {
        var reference = references.get(question);
        var itemset = FormDef.findQuestionByRef(reference, form).getDynamicChoices();
        return Optional.ofNullable(itemset).map(choices -> choices.getChoices(form, reference).stream()
                .map(SelectChoice::getValue)
                .toList());
    }

    boolean accepts(String question, IAnswerData answer) {
        return form.evaluateConstraint(references.get(question), answer);
    }

    static IAnswerData one(String choice) {
        return new SelectOneData(new Selection(choice));
    }

    static IAnswerData many(List<String> choices) {
        return new MultipleItemsData(choices.stream().map(Selection::new).toList());
    }

    static IAnswerData text(String text) {
        return new StringData(text);
    }

    static IAnswerData whole(int number) {
        return new IntegerData(number);
    }

    static IAnswerData decimal(double number) {
        return new DecimalData(number);
    }

    static IAnswerData date(LocalDate date) {
        return new DateData(Date.from(date.atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }
}
