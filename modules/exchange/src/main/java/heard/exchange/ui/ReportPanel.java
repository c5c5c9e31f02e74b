package heard.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import heard.exchange.ImportReport;

/** What an import would do, or why it cannot. */
final class ReportPanel extends Div {
    private static final long serialVersionUID = 1;

    ReportPanel(ImportReport report) {
        getElement().setAttribute("role", "status");
        add(new H2(getTranslation(report.isClean() ? "exchange.report.heading" : "exchange.report.refused")));
        var list = new UnorderedList();
        list.add(line("exchange.report.rows", report.rows()));
        list.add(line("exchange.report.responses", report.responses(), report.answers()));
        var empty = report.rows() - report.responses();
        if (report.isClean() && empty > 0) list.add(line("exchange.report.empty", empty));
        if (report.notAsked() > 0) list.add(line("exchange.report.notasked", report.notAsked()));
        add(list);
        if (!report.isClean()) addProblems(report);
    }

    private void addProblems(ImportReport report) {
        add(new Paragraph(getTranslation("exchange.report.problems", report.problemCount())));
        var list = new UnorderedList();
        report.problems().forEach(problem -> list.add(line(problem.key(), problem.messageArguments())));
        add(list);
        var more = report.problemCount() - report.problems().size();
        if (more > 0) add(new Paragraph(getTranslation("exchange.report.more", more)));
    }

    private ListItem line(String key, Object... arguments) {
        return new ListItem(getTranslation(key, arguments));
    }
}
