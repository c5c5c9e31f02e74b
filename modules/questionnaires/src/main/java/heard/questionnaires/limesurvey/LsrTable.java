package heard.questionnaires.limesurvey;

import heard.questionnaires.importing.FormNotReadable;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A table of responses as XML, read forward only: memory does not grow with it. */
final class LsrTable {
    private static final int MOST_FIELDS = 20_000;
    private static final int LONGEST_CELL = 100_000;

    private final XMLStreamReader xml;

    LsrTable(InputStream table) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(table);
        } catch (XMLStreamException e) {
            throw new FormNotReadable("xml", 1);
        }
    }

    /** The names of the fields, which stand before the rows. */
    List<String> fields() {
        var fields = new ArrayList<String>();
        try {
            while (next()) {
                if (!begins()) continue;
                if (xml.getLocalName().equals("fieldname")) fields.add(field(text()));
                if (fields.size() > MOST_FIELDS) throw new FormNotReadable("rows", "fields", MOST_FIELDS);
                if (xml.isStartElement() && xml.getLocalName().equals("rows")) return fields;
            }
        } catch (XMLStreamException e) {
            throw broken();
        }
        return fields;
    }

    /** Each row, from its field to what it holds. */
    void rows(Consumer<Map<String, String>> row) {
        try {
            while (next()) {
                if (begins() && xml.getLocalName().equals("row")) row.accept(row());
            }
        } catch (XMLStreamException e) {
            throw broken();
        }
    }

    private Map<String, String> row() throws XMLStreamException {
        var cells = new LinkedHashMap<String, String>();
        while (next()) {
            if (begins()) {
                var name = field(xml.getLocalName());
                cells.putIfAbsent(name, text());
            } else if (xml.isEndElement() && xml.getLocalName().equals("row")) return cells;
        }
        return cells;
    }

    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        while (next() && !xml.isEndElement()) {
            if (xml.isCharacters()) text.append(xml.getText());
            if (text.length() > LONGEST_CELL) throw new FormNotReadable("cell.long", LONGEST_CELL);
        }
        return text.toString();
    }

    /** Names that XML does not allow are written in another way. */
    private static String field(String written) {
        return written.replaceFirst("^_(?=\\d)", "").replace('-', '#');
    }

    private boolean begins() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    private boolean next() throws XMLStreamException {
        if (!xml.hasNext()) return false;
        if (xml.next() == XMLStreamConstants.DTD) throw new FormNotReadable("doctype");
        return true;
    }

    private FormNotReadable broken() {
        return new FormNotReadable("xml", xml.getLocation().getLineNumber());
    }
}
