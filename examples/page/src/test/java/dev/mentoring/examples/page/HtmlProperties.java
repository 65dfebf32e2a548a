package dev.mentoring.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HtmlProperties {
    private static Element written(String text) throws Exception {
        Html html = new Html();
        html.element("p", text, "title", text);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.finish())))
                .getDocumentElement();
    }

    @Property(tries = 400)
    void any_characters_at_all_give_well_formed_markup(@ForAll @StringLength(max = 60) String text) throws Exception {
        Element paragraph = written(text);

        assertThat(paragraph.getTagName()).isEqualTo("p");
        assertThat(paragraph.getTextContent()).hasSameSizeAs(text);
        assertThat(paragraph.getElementsByTagName("*").getLength()).isZero();
    }

    @Property(tries = 400)
    void readable_text_is_read_back_unchanged(@ForAll @CharRange(from = ' ', to = '~') String text) throws Exception {
        assertThat(written(text).getTextContent()).isEqualTo(text);
        assertThat(written(text).getAttribute("title")).isEqualTo(text);
    }

    @Property(tries = 400)
    void data_is_read_back_unchanged_and_ends_no_element(@ForAll @CharRange(from = ' ', to = '~') String text)
            throws Exception {
        String json = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        Html html = new Html();
        html.data("data", json);
        String page = html.finish();

        assertThat(page.split("[<>]", -1)).hasSameSizeAs("<!DOCTYPE html>\n<script></script>".split("[<>]", -1));
        assertThat(page.replace("\\u0026", "&").replace("\\u003c", "<").replace("\\u003e", ">"))
                .contains(">" + json + "</script>");
    }

    @Example
    void a_library_cannot_end_its_element() {
        assertThat(Html.inlineContent("a[b[0]]>c")).contains("a[b[0]] >c").containsOnlyOnce("]]>");
        assertThat(Html.inlineContent("\"</svg>\"")).contains("</svg>");
        assertThatIllegalArgumentException().isThrownBy(() -> Html.inlineContent("\"</SCRIPT>\""));
    }
}
