package heard.consultations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import heard.coalitions.Organisation;
import heard.consultations.PrivacyNotice;
import heard.consultations.PublicConsultation;
import heard.look.ReaderLanguage;
import heard.look.Texts;
import heard.shared.Language;

/** The privacy notice as participants read it, in any of the consultation's languages. */
final class NoticePreview extends Div {
    private static final long serialVersionUID = 1;

    private transient PublicConsultation consultation;
    private final transient Texts texts;
    private final Div notice = new Div();

    NoticePreview(PublicConsultation consultation, Texts texts) {
        this.consultation = consultation;
        this.texts = texts;
        notice.addClassName("heard-notice-preview");
        var language = new Select<Language>();
        language.setLabel(getTranslation("consultations.settings.notice.language"));
        language.setItems(consultation.details().languages());
        language.setItemLabelGenerator(each -> each.nameIn(ReaderLanguage.current()));
        language.addValueChangeListener(chosen -> show(chosen.getValue()));
        language.setValue(consultation.details().source());
        add(language);
        if (consultation.organisations().size() > 1) add(collector(language));
        add(notice);
    }

    private Select<Organisation> collector(Select<Language> language) {
        var collector = new Select<Organisation>();
        collector.setLabel(getTranslation("consultations.settings.notice.collector"));
        collector.setItems(consultation.organisations());
        collector.setItemLabelGenerator(Organisation::name);
        consultation.collector().ifPresent(collector::setValue);
        collector.addValueChangeListener(chosen -> {
            consultation = consultation.collectedBy(chosen.getValue().id());
            show(language.getValue());
        });
        return collector;
    }

    private void show(Language language) {
        notice.removeAll();
        notice.getElement().setAttribute("lang", language.tag());
        notice.getElement().setAttribute("dir", language.direction());
        for (var section : PrivacyNotice.of(consultation, language)) {
            notice.add(
                    new H3(texts.get(language, section.key() + ".heading")),
                    new Paragraph(texts.get(
                            language, section.key(), section.arguments().toArray())));
        }
    }
}
