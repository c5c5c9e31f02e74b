package heard.questionnaires.xform;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.importing.FormFormat;
import heard.questionnaires.importing.FormReader;
import heard.questionnaires.importing.ImportLine;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportLine.Thing;
import heard.questionnaires.importing.ImportedForm;
import heard.questionnaires.xlsform.Spreadsheet;
import heard.questionnaires.xlsform.Workbooks;
import heard.shared.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XFormReadingTests {
    private static final String FORM = """
            <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa">
            <h:head><h:title>A form</h:title><model>
              <itext>
                <translation lang="English (en)"><text id="/data/place:label"><value>Where?</value></text><text id="p-0"><value>Doctor</value></text></translation>
                <translation lang="Arabic (ar)"><text id="/data/place:label"><value>أين؟</value></text><text id="p-0"><value>طبيب</value></text></translation>
              </itext>
              <instance><data id="x"><place/><about><age/><name/></about><double/><meta><instanceID/></meta></data></instance>
              <instance id="places"><root><item><itextId>p-0</itextId><name>doctor</name></item></root></instance>
              <bind nodeset="/data/place" type="string" required="true()"/>
              <bind nodeset="/data/about" relevant="/data/place = 'doctor'"/>
              <bind nodeset="/data/about/age" type="int" constraint=". &gt; 17" jr:constraintMsg="Adults only"/>
              <bind nodeset="/data/about/name" type="string" relevant="../age &gt; 20"/>
              <bind nodeset="/data/double" type="string" calculate="/data/about/age * 2"/>
              <bind nodeset="/data/meta/instanceID" type="string" jr:preload="uid"/>
            </model></h:head>
            <h:body>
              <select1 ref="/data/place"><label ref="jr:itext('/data/place:label')"/>
                <itemset nodeset="instance('places')/root/item"><value ref="name"/><label ref="jr:itext(itextId)"/></itemset></select1>
              <group ref="/data/about"><label>About you</label>
                <input ref="/data/about/age"><label>How old?</label></input>
                <input ref="/data/about/name"><label>You are <output value="/data/about/age"/>. Your name?</label></input>
              </group>
            </h:body></h:html>
            """;

    @Test
    void whatTheModelAndTheBodySayComesOver() {
        var form = FormReader.read(FORM.getBytes(StandardCharsets.UTF_8), Language.ENGLISH);

        assertThat(form.format()).isEqualTo(FormFormat.XFORM);
        assertThat(form.questionnaire().questions())
                .extracting(Question::type)
                .containsExactly(
                        QuestionType.ONE_OF, QuestionType.NUMBER, QuestionType.SHORT_TEXT, QuestionType.CALCULATED);
        assertThat(asked(form, "place").label().in(new Language("ar"))).isEqualTo("أين؟");
        assertThat(asked(form, "place").choices().getFirst().label().in(new Language("ar")))
                .isEqualTo("طبيب");
        assertThat(asked(form, "age").constraint()).isEqualTo("whole(this) && this > 17");
        assertThat(asked(form, "name").relevant()).isEqualTo("answers.age > 20");
        assertThat(asked(form, "name").label().in(Language.ENGLISH)).isEqualTo("You are {age}. Your name?");
        assertThat(asked(form, "double").details().value()).isEqualTo("(answers.age * 2.0)");
        assertThat(form.questionnaire().groups()).singleElement().satisfies(group -> assertThat(group.relevant())
                .isEqualTo("answers.place == 'doctor'"));
        assertThat(form.noted().stream().filter(line -> line.thing() != Thing.TEXT))
                .extracting(ImportLine::outcome)
                .containsExactly(Outcome.LEFT_OUT);
    }

    @Test
    void anXlsFormAndTheXFormWrittenOfItSayTheSame() {
        var workbook = Workbooks.of("""
                type ¦ name ¦ label ¦ relevant ¦ constraint ¦ calculation
                select_one abc ¦ one ¦ One
                begin_group ¦ g ¦ G ¦ ${one} = 'a'
                integer ¦ n ¦ N ¦ ¦ . > 0
                select_multiple abc ¦ many ¦ Many ¦ ${n} > 2
                end_group
                calculate ¦ twice ¦ ¦ ¦ ¦ ${n} * 2
                text ¦ t ¦ Twice is ${twice} ¦ ${twice} > 3
                """, "list_name ¦ name ¦ label\nabc ¦ a ¦ A\nabc ¦ b ¦ B")
                .bytes();
        var xform = XFormWriting.of(Spreadsheet.read(workbook)).getBytes(StandardCharsets.UTF_8);

        assertThat(FormReader.read(xform, Language.ENGLISH).questionnaire())
                .isEqualTo(FormReader.read(workbook, Language.ENGLISH).questionnaire());
    }

    private static Question asked(ImportedForm form, String name) {
        return form.questionnaire().question(name).orElseThrow();
    }
}
