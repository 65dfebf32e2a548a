package dev.mentoring.examples.page;

import java.util.List;

/**
 * The frame of a plot: what it shows, the drawing, its legend, and the same figures as a table for whoever cannot see
 * or does not trust a drawing. Horizontal places are shares of the width, so that text keeps its size on a phone.
 */
public final class Figure {
    private final Html html;
    private final Words words;
    private final String id;

    public Figure(Html html, Words words, String id) {
        this.html = html;
        this.words = words;
        this.id = id;
    }

    /** {@return a part of a whole as a width or a place, exact to a hundredth of a per cent} */
    public static String share(long part, long whole) {
        long hundredths = whole == 0 ? 0 : part * 10_000 / whole;
        long rest = hundredths % 100;
        return hundredths / 100 + (rest == 0 ? "" : "." + rest / 10 + rest % 10) + "%";
    }

    public void begin(String title, String takeaway) {
        html.open("figure", "class", "plot", "id", id).open("figcaption");
        html.element("h3", title).element("p", takeaway).close().line();
    }

    public void end() {
        html.close().line();
    }

    /** Begins a drawing that stands for its description; close it with {@link Html#close()}. */
    public void beginDrawing(String name, String description, int height) {
        html.open(
                "svg",
                "class",
                "drawing",
                "role",
                "img",
                "height",
                Integer.toString(height),
                "aria-labelledby",
                id + "-name " + id + "-description");
        html.element("title", name, "id", id + "-name");
        html.element("desc", description, "id", id + "-description");
    }

    public void label(String place, int y, String kind, String text) {
        html.element("text", text, "x", place, "y", Integer.toString(y), "class", kind);
    }

    /** Writes a legend: classes of marks and what they mean, in turn. */
    public void legend(String... marksAndMeanings) {
        html.open("ul", "class", "legend");
        for (int i = 0; i < marksAndMeanings.length; i += 2) {
            html.open("li");
            html.open("svg", "class", "key", "aria-hidden", "true");
            html.empty("rect", "class", marksAndMeanings[i], "width", "100%", "height", "100%")
                    .close();
            html.text(marksAndMeanings[i + 1]).close();
        }
        html.close().line();
    }

    public void table(List<String> header, List<List<String>> rows) {
        html.open("details", "class", "data").element("summary", words.of("figure.table"));
        table(html, "figures", header, rows);
        html.close().line();
    }

    /** Writes a table whose first column names its rows and whose other columns hold figures. */
    public static void table(Html html, String kind, List<String> header, List<List<String>> rows) {
        html.open("div", "class", "wide", "tabindex", "0").open("table", "class", kind);
        html.open("thead").open("tr");
        header.forEach(title -> html.element("th", title, "scope", "col"));
        html.close().close().open("tbody").line();
        for (List<String> row : rows) {
            html.open("tr").element("th", row.get(0), "scope", "row");
            row.stream().skip(1).forEach(cell -> html.element("td", cell));
            html.close().line();
        }
        html.close().close().close();
    }
}
